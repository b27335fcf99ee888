"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncIdempotencyKeys, IdempotencyKeys
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeIdempotencyKeys", "FakeOperation"]


class _Notes:
    create: FakeOperation[None]
    update: FakeOperation[None]


class _Orders:
    create: FakeOperation[None]
    replace: FakeOperation[None]
    update: FakeOperation[None]


class FakeIdempotencyKeys(Fake[IdempotencyKeys, AsyncIdempotencyKeys]):
    notes: _Notes
    orders: _Orders
    _kinds = (IdempotencyKeys, AsyncIdempotencyKeys)
    _credentials = {}
