"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncInheritanceLevels, InheritanceLevels
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeInheritanceLevels", "FakeOperation"]


class _Entities:
    list: FakeOperation[_list[models.Entity]]


class _Members:
    list: FakeOperation[_list[models.Member]]
    create: FakeOperation[None]


class FakeInheritanceLevels(Fake[InheritanceLevels, AsyncInheritanceLevels]):
    entities: _Entities
    members: _Members
    _kinds = (InheritanceLevels, AsyncInheritanceLevels)
    _credentials = {}
