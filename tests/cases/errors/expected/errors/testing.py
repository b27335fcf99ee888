"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncErrors, Errors
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeErrors", "FakeOperation"]


class _Things:
    get: FakeOperation[models.Thing]


class FakeErrors(Fake[Errors, AsyncErrors]):
    things: _Things
    _kinds = (Errors, AsyncErrors)
    _credentials = {}
