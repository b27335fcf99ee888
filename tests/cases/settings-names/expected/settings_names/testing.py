"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncSettingsNames, SettingsNames
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSettingsNames"]


class _Animals:
    list: FakeOperation[_list[models.Pet]]
    register: FakeOperation[models.Pet]
    find: FakeOperation[models.Pet]


class _Office:
    staff: _OfficeStaff


class _OfficeStaff:
    list_users: FakeOperation[list[models.User]]
    get: FakeOperation[models.Status]


class _Toys:
    every: FakeOperation[list[models.Toy]]


class FakeSettingsNames(Fake[SettingsNames, AsyncSettingsNames]):
    animals: _Animals
    office: _Office
    toys: _Toys
    _kinds = (SettingsNames, AsyncSettingsNames)
    _credentials = {}
