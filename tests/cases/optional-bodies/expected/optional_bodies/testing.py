"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncOptionalBodies, OptionalBodies
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeOptionalBodies"]


class _Bodies:
    send_spread: FakeOperation[None]
    send_needed: FakeOperation[None]
    send_array: FakeOperation[None]
    send_nullable: FakeOperation[None]
    send_charset: FakeOperation[None]
    send_vendor: FakeOperation[None]
    send_form: FakeOperation[None]
    send_needed_form: FakeOperation[None]
    send_parts: FakeOperation[None]
    send_text: FakeOperation[None]


class _Notes:
    search: FakeOperation[None]
    delete: FakeOperation[None]


class FakeOptionalBodies(Fake[OptionalBodies, AsyncOptionalBodies]):
    bodies: _Bodies
    notes: _Notes
    _kinds = (OptionalBodies, AsyncOptionalBodies)
    _credentials = {}
