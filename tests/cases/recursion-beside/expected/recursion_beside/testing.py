"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncRecursionBeside, RecursionBeside
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeRecursionBeside"]


class _Pets:
    list: FakeOperation[models.Pet]


class FakeRecursionBeside(Fake[RecursionBeside, AsyncRecursionBeside]):
    pets: _Pets
    _kinds = (RecursionBeside, AsyncRecursionBeside)
    _credentials = {}
