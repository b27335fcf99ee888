"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncRecursion, Recursion
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeRecursion"]


class _Json:
    replace: FakeOperation[models.Json]


class _Nests:
    replace: FakeOperation[list[models.Nest]]


class _Trees:
    create: FakeOperation[models.Tree]


class FakeRecursion(Fake[Recursion, AsyncRecursion]):
    json: _Json
    nests: _Nests
    trees: _Trees
    _kinds = (Recursion, AsyncRecursion)
    _credentials = {}
