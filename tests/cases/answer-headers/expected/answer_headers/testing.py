"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from ._client import AnswerHeaders, AsyncAnswerHeaders
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeAnswerHeaders", "FakeCall", "FakeError", "FakeOperation"]


class _Things:
    list: FakeOperation[_list[str]]
    get_plain: FakeOperation[str]
    delete_plain: FakeOperation[None]


class FakeAnswerHeaders(Fake[AnswerHeaders, AsyncAnswerHeaders]):
    things: _Things
    _kinds = (AnswerHeaders, AsyncAnswerHeaders)
    _credentials = {}
