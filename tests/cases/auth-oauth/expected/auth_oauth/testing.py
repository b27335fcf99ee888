"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncAuthOauth, AuthOauth
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeAuthOauth", "FakeCall", "FakeError", "FakeOperation"]


class _Notes:
    list: FakeOperation[str]
    create: FakeOperation[None]
    delete: FakeOperation[None]


class _People:
    list: FakeOperation[None]
    list_old: FakeOperation[None]
    ping: FakeOperation[None]


class FakeAuthOauth(Fake[AuthOauth, AsyncAuthOauth]):
    notes: _Notes
    people: _People
    _kinds = (AuthOauth, AsyncAuthOauth)
    _credentials = {
        "machine": "fake",
        "machine_client_id": "fake",
        "machine_client_secret": "fake",
        "older": "fake",
        "older_client_id": "fake",
        "older_client_secret": "fake",
        "login": "fake",
        "connect": "fake",
    }
