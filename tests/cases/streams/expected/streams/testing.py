"""The API as a fake in this process, for tests."""

from __future__ import annotations

from typing import Any

from . import models
from ._client import AsyncStreams, Streams
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation
from ._runtime.streams import ServerSentEvent

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeStreams"]


class _Chat:
    create: FakeOperation[models.Chat]
    create_stream: FakeOperation[models.Piece]


class _Ticks:
    watch: FakeOperation[models.Tick]
    watch_raw: FakeOperation[ServerSentEvent]
    watch_enveloped: FakeOperation[models.Tick]
    export_lines: FakeOperation[models.Tick]
    export_anything: FakeOperation[Any]


class FakeStreams(Fake[Streams, AsyncStreams]):
    chat: _Chat
    ticks: _Ticks
    _kinds = (Streams, AsyncStreams)
    _credentials = {}
