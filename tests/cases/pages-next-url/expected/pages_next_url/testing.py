"""The API as a fake in this process, for tests."""

from __future__ import annotations

from . import models
from ._client import AsyncPagesNextUrl, PagesNextUrl
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakePagesNextUrl"]


class _Articles:
    list: FakeOperation[models.ListArticlesResponse]


class _Books:
    list: FakeOperation[models.ListBooksResponse]


class _Orders:
    list: FakeOperation[models.ListOrdersResponse]


class _People:
    list: FakeOperation[models.ListPeopleResponse]


class _Steps:
    list: FakeOperation[models.ListStepsResponse]


class FakePagesNextUrl(Fake[PagesNextUrl, AsyncPagesNextUrl]):
    articles: _Articles
    books: _Books
    orders: _Orders
    people: _People
    steps: _Steps
    _kinds = (PagesNextUrl, AsyncPagesNextUrl)
    _credentials = {"api_key": "fake"}
