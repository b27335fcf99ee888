"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncPagesNumber, PagesNumber
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakePagesNumber"]


class _Campaigns:
    list: FakeOperation[models.CampaignList]
    create: FakeOperation[models.Campaign]


class _Customers:
    list_calls: FakeOperation[models.ListCustomerCallsResponse]
    list: FakeOperation[models.ListCustomersResponse]


class _Notes:
    list: FakeOperation[models.ListNotesResponse]
    get_lines: FakeOperation[models.GetNoteLinesResponse]


class _Tags:
    list: FakeOperation[_list[str]]


class _Wiki:
    get_versions: FakeOperation[list[str]]


class FakePagesNumber(Fake[PagesNumber, AsyncPagesNumber]):
    campaigns: _Campaigns
    customers: _Customers
    notes: _Notes
    tags: _Tags
    wiki: _Wiki
    _kinds = (PagesNumber, AsyncPagesNumber)
    _credentials = {}
