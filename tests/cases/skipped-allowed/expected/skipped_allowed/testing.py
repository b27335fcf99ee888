"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from ._client import AsyncSkippedAllowed, SkippedAllowed
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation
from ._runtime.streams import ServerSentEvent

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSkippedAllowed"]


class _Events:
    stream: FakeOperation[ServerSentEvent]


class _Files:
    upload: FakeOperation[None]
    list: FakeOperation[_list[str]]


class _Forms:
    send: FakeOperation[None]


class FakeSkippedAllowed(Fake[SkippedAllowed, AsyncSkippedAllowed]):
    events: _Events
    files: _Files
    forms: _Forms
    _kinds = (SkippedAllowed, AsyncSkippedAllowed)
    _credentials = {}
