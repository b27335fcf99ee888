"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncOddSchemas, OddSchemas
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOddSchemas", "FakeOperation"]


class _Odd:
    replace: FakeOperation[models.Odd]


class FakeOddSchemas(Fake[OddSchemas, AsyncOddSchemas]):
    odd: _Odd
    _kinds = (OddSchemas, AsyncOddSchemas)
    _credentials = {}
