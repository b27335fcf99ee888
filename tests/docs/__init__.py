"""What README and guide show, run as it stands there."""
