"""The HTTP library, named in this one place."""

import httpx2 as httpx

__all__ = ["httpx"]
