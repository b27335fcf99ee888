"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncServers, Servers
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeServers"]


class _Pets:
    list: FakeOperation[None]


class FakeServers(Fake[Servers, AsyncServers]):
    pets: _Pets
    _kinds = (Servers, AsyncServers)
    _credentials = {"api_key": "fake"}
