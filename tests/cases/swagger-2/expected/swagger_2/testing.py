"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncSwagger2, Swagger2
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSwagger2"]


class _Pets:
    photo: _PetsPhoto
    list: FakeOperation[_list[models.Pet]]
    create: FakeOperation[models.Pet]
    shelve: FakeOperation[None]


class _PetsPhoto:
    upload: FakeOperation[models.Problem]
    download: FakeOperation[bytes]


class _Search:
    get: FakeOperation[dict[str, float | None] | None]


class FakeSwagger2(Fake[Swagger2, AsyncSwagger2]):
    pets: _Pets
    search: _Search
    _kinds = (Swagger2, AsyncSwagger2)
    _credentials = {
        "username": "fake",
        "password": "fake",
        "api_key": "fake",
        "machine": "fake",
        "machine_client_id": "fake",
        "machine_client_secret": "fake",
    }
