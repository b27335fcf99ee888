"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncRelativeServer, RelativeServer
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeRelativeServer"]


class _Pets:
    list: FakeOperation[None]


class FakeRelativeServer(Fake[RelativeServer, AsyncRelativeServer]):
    pets: _Pets
    _kinds = (RelativeServer, AsyncRelativeServer)
    _credentials = {}
