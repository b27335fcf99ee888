"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncOpenapi32, Openapi32
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOpenapi32", "FakeOperation"]


class _Changes:
    watch: FakeOperation[models.Added | models.Gone]


class _Library:
    books: _LibraryBooks


class _LibraryBooks:
    search: FakeOperation[list[models.Book]]
    lock: FakeOperation[None]
    copy: FakeOperation[None]
    get: FakeOperation[list[models.Book]]
    ask: FakeOperation[list[models.Book]]
    tell: FakeOperation[None]


class _Log:
    get: FakeOperation[models.Added]
    write: FakeOperation[models.Gone]


class FakeOpenapi32(Fake[Openapi32, AsyncOpenapi32]):
    changes: _Changes
    library: _Library
    log: _Log
    _kinds = (Openapi32, AsyncOpenapi32)
    _credentials = {"access_token": "fake"}
