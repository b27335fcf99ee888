"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncOperationServers, OperationServers
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeOperationServers"]


class _Files:
    list: FakeOperation[None]
    replace: FakeOperation[None]
    delete: FakeOperation[None]
    make: FakeOperation[None]


class _Logs:
    list: FakeOperation[None]


class _Pets:
    list: FakeOperation[None]


class FakeOperationServers(Fake[OperationServers, AsyncOperationServers]):
    files: _Files
    logs: _Logs
    pets: _Pets
    _kinds = (OperationServers, AsyncOperationServers)
    _credentials = {"api_key": "fake"}
