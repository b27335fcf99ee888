"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncInheritance, Inheritance
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeInheritance", "FakeOperation"]


class _Jobs:
    list: FakeOperation[models.Jobs]


class _Nodes:
    get: FakeOperation[models.Node]


class _Pets:
    list: FakeOperation[_list[models.Pet]]
    create: FakeOperation[models.Pet]


class FakeInheritance(Fake[Inheritance, AsyncInheritance]):
    jobs: _Jobs
    nodes: _Nodes
    pets: _Pets
    _kinds = (Inheritance, AsyncInheritance)
    _credentials = {}
