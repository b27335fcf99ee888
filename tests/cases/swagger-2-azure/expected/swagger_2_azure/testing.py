"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncSwagger2Azure, Swagger2Azure
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSwagger2Azure"]


class _Fish:
    list: FakeOperation[_list[models.Fish]]
    get_raw: FakeOperation[bytes]


class FakeSwagger2Azure(Fake[Swagger2Azure, AsyncSwagger2Azure]):
    fish: _Fish
    _kinds = (Swagger2Azure, AsyncSwagger2Azure)
    _credentials = {}
