"""What every call of this package goes through; nothing here knows the API."""
