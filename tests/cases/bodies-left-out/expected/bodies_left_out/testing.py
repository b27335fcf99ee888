"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncBodiesLeftOut, BodiesLeftOut
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeBodiesLeftOut", "FakeCall", "FakeError", "FakeOperation"]


class _Columns:
    set: FakeOperation[None]


class FakeBodiesLeftOut(Fake[BodiesLeftOut, AsyncBodiesLeftOut]):
    columns: _Columns
    _kinds = (BodiesLeftOut, AsyncBodiesLeftOut)
    _credentials = {}
