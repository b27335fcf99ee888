"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncFormBodies, FormBodies
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeFormBodies", "FakeOperation"]


class _Charges:
    create: FakeOperation[None]
    style: FakeOperation[None]
    send_free: FakeOperation[None]


class _Tokens:
    create: FakeOperation[None]


class FakeFormBodies(Fake[FormBodies, AsyncFormBodies]):
    charges: _Charges
    tokens: _Tokens
    _kinds = (FormBodies, AsyncFormBodies)
    _credentials = {}
