"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncEnumNames, EnumNames
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeEnumNames", "FakeError", "FakeOperation"]


class _Jobs:
    list: FakeOperation[models.Job]
    replace: FakeOperation[models.Job]


class FakeEnumNames(Fake[EnumNames, AsyncEnumNames]):
    jobs: _Jobs
    _kinds = (EnumNames, AsyncEnumNames)
    _credentials = {}
