"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncIdempotencySettings, IdempotencySettings
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeIdempotencySettings", "FakeOperation"]


class _Orders:
    create: FakeOperation[None]


class _Payments:
    create: FakeOperation[None]


class FakeIdempotencySettings(Fake[IdempotencySettings, AsyncIdempotencySettings]):
    orders: _Orders
    payments: _Payments
    _kinds = (IdempotencySettings, AsyncIdempotencySettings)
    _credentials = {}
