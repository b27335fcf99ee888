"""The resources: one module each, imported when it is first used."""
