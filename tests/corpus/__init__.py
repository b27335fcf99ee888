"""The generator on the real documents of a public collection: `make corpus`."""
