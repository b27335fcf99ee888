"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncNamesToldApart, NamesToldApart
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeNamesToldApart", "FakeOperation"]


class _Cards:
    create: FakeOperation[models.CreateCardResponse]


class _Checks:
    create: FakeOperation[models.CheckResponse]


class _Deep:
    get: FakeOperation[models.GetDeepResponseBody]
    replace: FakeOperation[models.PutDeepResponse]


class _Same:
    get: FakeOperation[models.GetSameResponse]


class FakeNamesToldApart(Fake[NamesToldApart, AsyncNamesToldApart]):
    cards: _Cards
    checks: _Checks
    deep: _Deep
    same: _Same
    _kinds = (NamesToldApart, AsyncNamesToldApart)
    _credentials = {}
