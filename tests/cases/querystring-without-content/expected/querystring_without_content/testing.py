"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncQuerystringWithoutContent, QuerystringWithoutContent
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeQuerystringWithoutContent"]


class _Things:
    create: FakeOperation[None]


class FakeQuerystringWithoutContent(
    Fake[QuerystringWithoutContent, AsyncQuerystringWithoutContent]
):
    things: _Things
    _kinds = (QuerystringWithoutContent, AsyncQuerystringWithoutContent)
    _credentials = {}
