"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncJoinedUnions, JoinedUnions
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeJoinedUnions", "FakeOperation"]


class _Pets:
    replace: FakeOperation[models.Detailed]


class _Shapes:
    replace: FakeOperation[models.NamedShape]


class _Values:
    replace: FakeOperation[models.Values]


class FakeJoinedUnions(Fake[JoinedUnions, AsyncJoinedUnions]):
    pets: _Pets
    shapes: _Shapes
    values: _Values
    _kinds = (JoinedUnions, AsyncJoinedUnions)
    _credentials = {}
