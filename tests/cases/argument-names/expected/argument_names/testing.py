"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import ArgumentNames, AsyncArgumentNames
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeArgumentNames", "FakeCall", "FakeError", "FakeOperation"]


class _Orders:
    place: FakeOperation[None]


class FakeArgumentNames(Fake[ArgumentNames, AsyncArgumentNames]):
    orders: _Orders
    _kinds = (ArgumentNames, AsyncArgumentNames)
    _credentials = {}
