"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncBodies, Bodies
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeBodies", "FakeCall", "FakeError", "FakeOperation"]


class _Bodies:
    put_array: FakeOperation[None]
    put_objects: FakeOperation[None]
    put_scalar: FakeOperation[None]
    put_map: FakeOperation[None]
    put_free: FakeOperation[None]
    put_any: FakeOperation[None]
    put_union: FakeOperation[None]
    put_nullable: FakeOperation[None]
    put_text: FakeOperation[None]
    put_xml: FakeOperation[None]
    put_binary: FakeOperation[None]
    patch_vendor: FakeOperation[None]
    post_optional: FakeOperation[None]
    post_empty: FakeOperation[None]


class FakeBodies(Fake[Bodies, AsyncBodies]):
    bodies: _Bodies
    _kinds = (Bodies, AsyncBodies)
    _credentials = {}
