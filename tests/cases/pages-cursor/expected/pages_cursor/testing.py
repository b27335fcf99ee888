"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncPagesCursor, PagesCursor
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakePagesCursor"]


class _Charges:
    list: FakeOperation[models.ListChargesResponse]


class _Events:
    list: FakeOperation[models.ListEventsResponse]
    search: FakeOperation[models.SearchEventsResponse]


class _Jobs:
    list: FakeOperation[models.ListJobsResponse]
    delete: FakeOperation[models.DeleteJobsResponse]


class _Messages:
    list: FakeOperation[models.ListMessagesResponse]


class FakePagesCursor(Fake[PagesCursor, AsyncPagesCursor]):
    charges: _Charges
    events: _Events
    jobs: _Jobs
    messages: _Messages
    _kinds = (PagesCursor, AsyncPagesCursor)
    _credentials = {}
