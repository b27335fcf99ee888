"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncFaultsMended30, FaultsMended30
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeFaultsMended30", "FakeOperation"]


class _Files:
    list: FakeOperation[bytes]
    send: FakeOperation[models.Pet]


class FakeFaultsMended30(Fake[FaultsMended30, AsyncFaultsMended30]):
    files: _Files
    _kinds = (FaultsMended30, AsyncFaultsMended30)
    _credentials = {}
