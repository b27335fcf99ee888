"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncNullIn30, NullIn30
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeNullIn30", "FakeOperation"]


class _Things:
    list: FakeOperation[None]
    replace: FakeOperation[models.Thing]
    create: FakeOperation[None]


class FakeNullIn30(Fake[NullIn30, AsyncNullIn30]):
    things: _Things
    _kinds = (NullIn30, AsyncNullIn30)
    _credentials = {}
