"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncDescriptions, Descriptions
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeDescriptions", "FakeError", "FakeOperation"]


class _Pets:
    get: FakeOperation[models.Pet]


class FakeDescriptions(Fake[Descriptions, AsyncDescriptions]):
    pets: _Pets
    _kinds = (Descriptions, AsyncDescriptions)
    _credentials = {}
