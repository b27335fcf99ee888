"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncNullAndOmit, NullAndOmit
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeNullAndOmit", "FakeOperation"]


class _Things:
    update: FakeOperation[models.Thing]


class FakeNullAndOmit(Fake[NullAndOmit, AsyncNullAndOmit]):
    things: _Things
    _kinds = (NullAndOmit, AsyncNullAndOmit)
    _credentials = {}
