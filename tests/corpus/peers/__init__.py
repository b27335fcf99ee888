"""Other generators on the same documents, by the same rules: `make corpus-peers`."""
