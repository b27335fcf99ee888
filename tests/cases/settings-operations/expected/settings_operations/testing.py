"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncSettingsOperations, SettingsOperations
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSettingsOperations"]


class _Admin:
    get: FakeOperation[models.Status]


class _Pets:
    list: FakeOperation[_list[models.PetDTO]]
    get: FakeOperation[models.PetDTO]


class FakeSettingsOperations(Fake[SettingsOperations, AsyncSettingsOperations]):
    admin: _Admin
    pets: _Pets
    _kinds = (SettingsOperations, AsyncSettingsOperations)
    _credentials = {}
