"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncOverlays, Overlays
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeOverlays"]


class _Cats:
    find_pets: FakeOperation[list[models.Pet]]


class _Pets:
    list: FakeOperation[_list[models.Pet]]


class FakeOverlays(Fake[Overlays, AsyncOverlays]):
    cats: _Cats
    pets: _Pets
    _kinds = (Overlays, AsyncOverlays)
    _credentials = {}
