"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AnswersStatuses, AsyncAnswersStatuses
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeAnswersStatuses", "FakeCall", "FakeError", "FakeOperation"]


class _Jobs:
    create: FakeOperation[models.Result | models.Ticket | None]
    head: FakeOperation[None]
    list: FakeOperation[_list[models.Result] | None]
    replace: FakeOperation[models.Result]


class FakeAnswersStatuses(Fake[AnswersStatuses, AsyncAnswersStatuses]):
    jobs: _Jobs
    _kinds = (AnswersStatuses, AsyncAnswersStatuses)
    _credentials = {}
