"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncPagesLink, PagesLink
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakePagesLink"]


class _Files:
    list: FakeOperation[_list[models.Repo]]


class _Meta:
    get: FakeOperation[models.Repo]


class _Repos:
    list: FakeOperation[_list[models.Repo]]


class _Rules:
    list: FakeOperation[_list[models.Repo]]


class FakePagesLink(Fake[PagesLink, AsyncPagesLink]):
    files: _Files
    meta: _Meta
    repos: _Repos
    rules: _Rules
    _kinds = (PagesLink, AsyncPagesLink)
    _credentials = {"api_key": "fake"}
