"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncFormats, Formats
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeFormats", "FakeOperation"]


class _Days:
    get: FakeOperation[models.Values]
    create: FakeOperation[None]


class FakeFormats(Fake[Formats, AsyncFormats]):
    days: _Days
    _kinds = (Formats, AsyncFormats)
    _credentials = {}
