"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncNullIn31, NullIn31
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeNullIn31", "FakeOperation"]


class _Things:
    list: FakeOperation[None]
    replace: FakeOperation[models.Thing]
    create: FakeOperation[None]


class FakeNullIn31(Fake[NullIn31, AsyncNullIn31]):
    things: _Things
    _kinds = (NullIn31, AsyncNullIn31)
    _credentials = {}
