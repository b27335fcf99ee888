"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncConditions, Conditions
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeConditions", "FakeError", "FakeOperation"]


class _Orders:
    create: FakeOperation[None]
    replace: FakeOperation[None]


class _Payments:
    create: FakeOperation[None]


class FakeConditions(Fake[Conditions, AsyncConditions]):
    orders: _Orders
    payments: _Payments
    _kinds = (Conditions, AsyncConditions)
    _credentials = {}
