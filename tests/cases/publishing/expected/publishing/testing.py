"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncPublishing, Publishing
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakePublishing"]


class _Pets:
    list: FakeOperation[None]


class FakePublishing(Fake[Publishing, AsyncPublishing]):
    pets: _Pets
    _kinds = (Publishing, AsyncPublishing)
    _credentials = {}
