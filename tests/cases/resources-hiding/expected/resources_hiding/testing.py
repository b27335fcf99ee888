"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list, str as _str
from datetime import date as _date

from ._client import AsyncResourcesHiding, ResourcesHiding
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeResourcesHiding"]


class _Shelves:
    date: _ShelvesDate
    list: _ShelvesList
    self: _ShelvesSelf
    str: _ShelvesStr
    create: FakeOperation[_list[_date]]
    list_all: FakeOperation[_list[_str]]


class _ShelvesDate:
    get: FakeOperation[list[int]]
    delete: FakeOperation[list[int]]


class _ShelvesList:
    get: FakeOperation[list[int]]
    delete: FakeOperation[list[int]]


class _ShelvesSelf:
    get: FakeOperation[list[int]]
    delete: FakeOperation[list[int]]


class _ShelvesStr:
    get: FakeOperation[list[int]]
    delete: FakeOperation[list[int]]


class FakeResourcesHiding(Fake[ResourcesHiding, AsyncResourcesHiding]):
    shelves: _Shelves
    _kinds = (ResourcesHiding, AsyncResourcesHiding)
    _credentials = {}
