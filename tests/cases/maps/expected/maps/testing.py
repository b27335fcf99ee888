"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncMaps, Maps
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeMaps", "FakeOperation"]


class _Maps:
    create: FakeOperation[models.Maps]


class _Metrics:
    replace: FakeOperation[dict[str, list[models.Closed]]]


class FakeMaps(Fake[Maps, AsyncMaps]):
    maps: _Maps
    metrics: _Metrics
    _kinds = (Maps, AsyncMaps)
    _credentials = {}
