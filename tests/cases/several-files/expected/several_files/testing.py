"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncSeveralFiles, SeveralFiles
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakeSeveralFiles"]


class _Animals:
    list: FakeOperation[_list[models.Cat | models.Dog]]


class _Pets:
    create: FakeOperation[models.Pet]
    get: FakeOperation[models.Pet]


class FakeSeveralFiles(Fake[SeveralFiles, AsyncSeveralFiles]):
    animals: _Animals
    pets: _Pets
    _kinds = (SeveralFiles, AsyncSeveralFiles)
    _credentials = {}
