"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncSentBack, SentBack
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSentBack"]


class _Users:
    replace: FakeOperation[list[models.User]]
    create: FakeOperation[None]


class FakeSentBack(Fake[SentBack, AsyncSentBack]):
    users: _Users
    _kinds = (SentBack, AsyncSentBack)
    _credentials = {}
