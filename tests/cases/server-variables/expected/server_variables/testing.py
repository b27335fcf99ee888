"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncServerVariables, ServerVariables
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeServerVariables"]


class _Pets:
    list: FakeOperation[None]


class FakeServerVariables(Fake[ServerVariables, AsyncServerVariables]):
    pets: _Pets
    _kinds = (ServerVariables, AsyncServerVariables)
    _credentials = {}
