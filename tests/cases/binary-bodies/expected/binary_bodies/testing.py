"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncBinaryBodies, BinaryBodies
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeBinaryBodies", "FakeCall", "FakeError", "FakeOperation"]


class _Bodies:
    put_octets: FakeOperation[None]
    put_png: FakeOperation[None]
    put_image: FakeOperation[None]
    put_any: FakeOperation[None]
    put_thing: FakeOperation[None]
    put_text: FakeOperation[None]
    put_latin: FakeOperation[None]
    put_mode: FakeOperation[None]
    put_xml: FakeOperation[None]


class _Lines:
    send: FakeOperation[None]
    send_numbers: FakeOperation[None]
    send_sequence: FakeOperation[None]


class FakeBinaryBodies(Fake[BinaryBodies, AsyncBinaryBodies]):
    bodies: _Bodies
    lines: _Lines
    _kinds = (BinaryBodies, AsyncBinaryBodies)
    _credentials = {}
