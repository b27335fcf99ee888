"""The API as a fake in this process, for tests."""

from __future__ import annotations

from builtins import list as _list

from . import models
from ._client import AsyncPagesOffset, PagesOffset
from ._runtime.fake import Fake, FakeCall, FakeError, FakeOperation

__all__ = ["FakeCall", "FakeError", "FakeOperation", "FakePagesOffset"]


class _Albums:
    list: FakeOperation[_list[models.Song]]


class _Artists:
    list: FakeOperation[models.ListArtistsResponse]


class _Labels:
    list: FakeOperation[models.ListLabelsResponse]


class _Songs:
    list: FakeOperation[models.ListSongsResponse]


class FakePagesOffset(Fake[PagesOffset, AsyncPagesOffset]):
    albums: _Albums
    artists: _Artists
    labels: _Labels
    songs: _Songs
    _kinds = (PagesOffset, AsyncPagesOffset)
    _credentials = {}
