"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncSchemasJoined, SchemasJoined
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSchemasJoined"]


class _Pets:
    create: FakeOperation[models.Dog]


class FakeSchemasJoined(Fake[SchemasJoined, AsyncSchemasJoined]):
    pets: _Pets
    _kinds = (SchemasJoined, AsyncSchemasJoined)
    _credentials = {}
