"""The HTTP library, named in this one place."""

import httpx

__all__ = ["httpx"]
