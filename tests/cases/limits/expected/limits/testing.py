"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncLimits, Limits
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeLimits", "FakeOperation"]


class _Values:
    replace: FakeOperation[models.Values]


class FakeLimits(Fake[Limits, AsyncLimits]):
    values: _Values
    _kinds = (Limits, AsyncLimits)
    _credentials = {}
