"""How well edits by hand survive a new version: `make merges` measures it."""
