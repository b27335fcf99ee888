"""How parameters are sent, against what the OpenAPI Specification prints."""
