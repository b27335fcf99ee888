"""Pages of ours, looked at in a browser."""
