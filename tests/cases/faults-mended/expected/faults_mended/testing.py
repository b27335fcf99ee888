"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncFaultsMended, FaultsMended
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeFaultsMended", "FakeOperation"]


class _Things:
    get: FakeOperation[models.Thing]
    replace: FakeOperation[None]
    list: FakeOperation[_list[models.Thing]]


class FakeFaultsMended(Fake[FaultsMended, AsyncFaultsMended]):
    things: _Things
    _kinds = (FaultsMended, AsyncFaultsMended)
    _credentials = {}
