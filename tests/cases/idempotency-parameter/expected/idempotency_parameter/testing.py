"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncIdempotencyParameter, IdempotencyParameter
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeIdempotencyParameter", "FakeOperation"]


class _Checks:
    create: FakeOperation[None]


class _Payments:
    create: FakeOperation[None]


class FakeIdempotencyParameter(Fake[IdempotencyParameter, AsyncIdempotencyParameter]):
    checks: _Checks
    payments: _Payments
    _kinds = (IdempotencyParameter, AsyncIdempotencyParameter)
    _credentials = {}
