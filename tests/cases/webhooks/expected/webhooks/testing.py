"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncWebhooks, Webhooks
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeWebhooks"]


class _Orders:
    get: FakeOperation[models.Order]


class FakeWebhooks(Fake[Webhooks, AsyncWebhooks]):
    orders: _Orders
    _kinds = (Webhooks, AsyncWebhooks)
    _credentials = {}
