"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncPagesOff, PagesOff
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakePagesOff"]


class _Things:
    list: FakeOperation[models.ListThingsResponse]


class FakePagesOff(Fake[PagesOff, AsyncPagesOff]):
    things: _Things
    _kinds = (PagesOff, AsyncPagesOff)
    _credentials = {}
