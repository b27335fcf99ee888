"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncUnions, Unions
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeUnions"]


class _Events:
    get: FakeOperation[models.Event]


class _Pets:
    list: FakeOperation[_list[models.Pet]]
    create: FakeOperation[models.Pet]


class _Songs:
    list: FakeOperation[_list[models.Song | models.Album]]
    get_best: FakeOperation[models.Song]


class FakeUnions(Fake[Unions, AsyncUnions]):
    events: _Events
    pets: _Pets
    songs: _Songs
    _kinds = (Unions, AsyncUnions)
    _credentials = {}
