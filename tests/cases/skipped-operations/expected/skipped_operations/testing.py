"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from ._client import AsyncSkippedOperations, SkippedOperations
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSkippedOperations"]


class _Files:
    upload: FakeOperation[None]
    list: FakeOperation[_list[str]]


class _Forms:
    send: FakeOperation[None]


class FakeSkippedOperations(Fake[SkippedOperations, AsyncSkippedOperations]):
    files: _Files
    forms: _Forms
    _kinds = (SkippedOperations, AsyncSkippedOperations)
    _credentials = {}
