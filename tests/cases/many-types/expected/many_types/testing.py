"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncManyTypes, ManyTypes
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeManyTypes", "FakeOperation"]


class _Houses:
    papers: _HousesPapers
    get: FakeOperation[models.House]
    replace: FakeOperation[models.House]


class _HousesPapers:
    list: FakeOperation[_list[models.Paper]]
    create: FakeOperation[None]


class _People:
    get_person: FakeOperation[models.Person]


class _Tools:
    list: FakeOperation[models.ToolPage]
    create: FakeOperation[models.ToolEntry]


class FakeManyTypes(Fake[ManyTypes, AsyncManyTypes]):
    houses: _Houses
    people: _People
    tools: _Tools
    _kinds = (ManyTypes, AsyncManyTypes)
    _credentials = {}
