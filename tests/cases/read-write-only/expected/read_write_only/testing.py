"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncReadWriteOnly, ReadWriteOnly
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeReadWriteOnly"]


class _Users:
    create: FakeOperation[models.User]
    replace: FakeOperation[None]


class FakeReadWriteOnly(Fake[ReadWriteOnly, AsyncReadWriteOnly]):
    users: _Users
    _kinds = (ReadWriteOnly, AsyncReadWriteOnly)
    _credentials = {}
