"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncSecurity, Security
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSecurity"]


class _Calls:
    either: FakeOperation[None]
    both: FakeOperation[None]
    open: FakeOperation[None]
    optional: FakeOperation[None]
    basic: FakeOperation[None]
    query: FakeOperation[None]
    cookie: FakeOperation[None]
    oauth: FakeOperation[None]
    odd: FakeOperation[None]
    mutual: FakeOperation[None]
    windows: FakeOperation[None]
    digest: FakeOperation[None]


class FakeSecurity(Fake[Security, AsyncSecurity]):
    calls_: _Calls
    _kinds = (Security, AsyncSecurity)
    _credentials = {
        "header_key": "fake",
        "query_key": "fake",
        "cookie_key": "fake",
        "timeout_credential": "fake",
        "n2fa": "fake",
        "query_key_credential": "fake",
        "bearer": "fake",
        "username": "fake",
        "password": "fake",
        "digest_username": "fake",
        "digest_password": "fake",
        "oauth": "fake",
        "oauth_client_id": "fake",
        "oauth_client_secret": "fake",
    }
