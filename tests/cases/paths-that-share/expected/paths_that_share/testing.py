"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from ._client import AsyncPathsThatShare, PathsThatShare
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakePathsThatShare"]


class _Albums:
    list: FakeOperation[int]


class _Forms:
    create: FakeOperation[str]


class _Notes:
    get: FakeOperation[bytes]


class _Photos:
    list: FakeOperation[_list[str]]


class _Service:
    start: FakeOperation[str]
    stop: FakeOperation[str]


class FakePathsThatShare(Fake[PathsThatShare, AsyncPathsThatShare]):
    albums: _Albums
    forms: _Forms
    notes: _Notes
    photos: _Photos
    service: _Service
    _kinds = (PathsThatShare, AsyncPathsThatShare)
    _credentials = {}
