"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncPagesNamed, PagesNamed
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakePagesNamed"]


class _Batches:
    list: FakeOperation[models.Batch]
    delete: FakeOperation[models.Batch]


class _Charges:
    list: FakeOperation[models.ListChargesResponse]


class _Events:
    list: FakeOperation[models.ListEventsResponse]


class _Find:
    things: FakeOperation[models.FindThingsResponse]


class _Leaves:
    list: FakeOperation[models.ListLeavesResponse]


class _Linked:
    get: FakeOperation[list[str]]


class _Loose:
    list: FakeOperation[models.ListLooseResponse]


class _Whole:
    get: FakeOperation[models.GetWholeResponse]


class FakePagesNamed(Fake[PagesNamed, AsyncPagesNamed]):
    batches: _Batches
    charges: _Charges
    events: _Events
    find: _Find
    leaves: _Leaves
    linked: _Linked
    loose: _Loose
    whole: _Whole
    _kinds = (PagesNamed, AsyncPagesNamed)
    _credentials = {}
