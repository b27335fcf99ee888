"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncExtClasses
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation
from .ext.more import Zoo as ExtClasses

__all__ = ["FakeCall", "FakeError", "FakeExtClasses", "FakeOperation"]


class _Ext:
    list: FakeOperation[str]


class _Pets:
    toys: _PetsToys
    list: FakeOperation[_list[models.Pet]]
    get: FakeOperation[models.Pet]


class _PetsToys:
    list: FakeOperation[_list[str]]


class FakeExtClasses(Fake[ExtClasses, AsyncExtClasses]):
    ext: _Ext
    pets: _Pets
    _kinds = (ExtClasses, AsyncExtClasses)
    _credentials = {}
