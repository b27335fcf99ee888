"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncSwagger2Lost, Swagger2Lost
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSwagger2Lost"]


class _Both:
    send: FakeOperation[None]


class _Things:
    send: FakeOperation[models.SendThingResponse]


class FakeSwagger2Lost(Fake[Swagger2Lost, AsyncSwagger2Lost]):
    both: _Both
    things: _Things
    _kinds = (Swagger2Lost, AsyncSwagger2Lost)
    _credentials = {}
