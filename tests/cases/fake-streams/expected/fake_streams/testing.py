"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncFakeStreams, FakeStreams
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation
from ._runtime.streams import ServerSentEvent

__all__ = ["FakeCall", "FakeError", "FakeFakeStreams", "FakeOperation"]


class _Events:
    watch: FakeOperation[ServerSentEvent]


class _Lines:
    list: FakeOperation[models.Tick]


class _Plain:
    get: FakeOperation[models.Tick]


class _Records:
    list: FakeOperation[models.Tick]


class _Ticks:
    watch: FakeOperation[models.Tick]


class FakeFakeStreams(Fake[FakeStreams, AsyncFakeStreams]):
    events: _Events
    lines: _Lines
    plain: _Plain
    records: _Records
    ticks: _Ticks
    _kinds = (FakeStreams, AsyncFakeStreams)
    _credentials = {}
