"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncTuplesAndKeys, TuplesAndKeys
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeTuplesAndKeys"]


class _Points:
    replace: FakeOperation[list[tuple[float, float, models.Label]]]


class _Things:
    replace: FakeOperation[models.Thing]


class FakeTuplesAndKeys(Fake[TuplesAndKeys, AsyncTuplesAndKeys]):
    points: _Points
    things: _Things
    _kinds = (TuplesAndKeys, AsyncTuplesAndKeys)
    _credentials = {}
