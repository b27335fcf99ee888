"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncMultipart, Multipart
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeMultipart", "FakeOperation"]


class _Albums:
    create: FakeOperation[None]


class _Files:
    upload: FakeOperation[None]
    send_mixed: FakeOperation[None]
    send_anything: FakeOperation[None]
    send_named: FakeOperation[None]
    send_either: FakeOperation[None]
    send_nullable: FakeOperation[None]


class FakeMultipart(Fake[Multipart, AsyncMultipart]):
    albums: _Albums
    files: _Files
    _kinds = (Multipart, AsyncMultipart)
    _credentials = {}
