"""The API as a fake in this process, for tests."""

from __future__ import annotations

from ._client import AsyncWebhooks30, Webhooks30
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeWebhooks30"]


class _Webhooks:
    create: FakeOperation[None]


class FakeWebhooks30(Fake[Webhooks30, AsyncWebhooks30]):
    webhooks: _Webhooks
    _kinds = (Webhooks30, AsyncWebhooks30)
    _credentials = {}
