"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncAuthHttpSchemes, AuthHttpSchemes
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeAuthHttpSchemes", "FakeCall", "FakeError", "FakeOperation"]


class _Calls:
    get_digest: FakeOperation[None]
    get_basic: FakeOperation[None]
    get_token: FakeOperation[None]
    get_agent: FakeOperation[None]
    get_both: FakeOperation[None]
    get_unknown: FakeOperation[None]


class FakeAuthHttpSchemes(Fake[AuthHttpSchemes, AsyncAuthHttpSchemes]):
    calls_: _Calls
    _kinds = (AuthHttpSchemes, AsyncAuthHttpSchemes)
    _credentials = {
        "digest_username": "fake",
        "digest_password": "fake",
        "username": "fake",
        "password": "fake",
        "access_token": "fake",
        "api_key": "fake",
    }
