"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncSwagger2Files, Swagger2Files
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSwagger2Files"]


class _Pets:
    list: FakeOperation[_list[models.Pet]]
    replace: FakeOperation[models.Pet]


class FakeSwagger2Files(Fake[Swagger2Files, AsyncSwagger2Files]):
    pets: _Pets
    _kinds = (Swagger2Files, AsyncSwagger2Files)
    _credentials = {}
