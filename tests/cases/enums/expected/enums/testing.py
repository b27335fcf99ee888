"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncEnums, Enums
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeEnums", "FakeError", "FakeOperation"]


class _Lights:
    get: FakeOperation[models.Light]
    replace: FakeOperation[None]


class FakeEnums(Fake[Enums, AsyncEnums]):
    lights: _Lights
    _kinds = (Enums, AsyncEnums)
    _credentials = {}
