"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from ._client import AsyncBodyOfGet, BodyOfGet
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeBodyOfGet", "FakeCall", "FakeError", "FakeOperation"]


class _Charges:
    list: FakeOperation[_list[str]]


class FakeBodyOfGet(Fake[BodyOfGet, AsyncBodyOfGet]):
    charges: _Charges
    _kinds = (BodyOfGet, AsyncBodyOfGet)
    _credentials = {}
