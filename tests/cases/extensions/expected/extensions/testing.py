"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncExtensions, Extensions
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeExtensions", "FakeOperation"]


class _Orders:
    create: FakeOperation[None]


class _Payments:
    create: FakeOperation[None]


class FakeExtensions(Fake[Extensions, AsyncExtensions]):
    orders: _Orders
    payments: _Payments
    _kinds = (Extensions, AsyncExtensions)
    _credentials = {}
