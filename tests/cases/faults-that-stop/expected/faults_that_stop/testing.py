"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncFaultsThatStop, FaultsThatStop
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeFaultsThatStop", "FakeOperation"]


class _Good:
    get: FakeOperation[models.Good]


class FakeFaultsThatStop(Fake[FaultsThatStop, AsyncFaultsThatStop]):
    good: _Good
    _kinds = (FaultsThatStop, AsyncFaultsThatStop)
    _credentials = {}
