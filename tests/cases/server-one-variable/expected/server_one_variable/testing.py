"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncServerOneVariable, ServerOneVariable
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeServerOneVariable"]


class _Pets:
    list: FakeOperation[None]


class FakeServerOneVariable(Fake[ServerOneVariable, AsyncServerOneVariable]):
    pets: _Pets
    _kinds = (ServerOneVariable, AsyncServerOneVariable)
    _credentials = {}
