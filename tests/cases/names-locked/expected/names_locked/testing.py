"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncNamesLocked, NamesLocked
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeNamesLocked", "FakeOperation"]


class _Animals:
    list: FakeOperation[models.Pet]
    list_beasts: FakeOperation[models.PetModel]


class FakeNamesLocked(Fake[NamesLocked, AsyncNamesLocked]):
    animals: _Animals
    _kinds = (NamesLocked, AsyncNamesLocked)
    _credentials = {}
