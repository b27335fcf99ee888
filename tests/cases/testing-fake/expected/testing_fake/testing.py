"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncTestingFake, TestingFake
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeTestingFake"]


class _Calls:
    list: FakeOperation[int]


class _Pets:
    photos: _PetsPhotos
    list: FakeOperation[_list[models.Pet]]
    create: FakeOperation[models.Pet | models.Ticket]
    get: FakeOperation[models.Pet]
    replace: FakeOperation[None]
    delete: FakeOperation[None]
    best: FakeOperation[str]
    serve: FakeOperation[None]


class _PetsPhotos:
    get: FakeOperation[bytes]
    hang: FakeOperation[None]


class FakeTestingFake(Fake[TestingFake, AsyncTestingFake]):
    calls_: _Calls
    pets: _Pets
    _kinds = (TestingFake, AsyncTestingFake)
    _credentials = {"api_key": "fake"}
