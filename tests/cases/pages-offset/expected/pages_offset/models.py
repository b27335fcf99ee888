"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "ListArtistsResponse",
    "ListArtistsResponseData",
    "ListLabelsResponse",
    "ListSongsResponse",
    "Song",
]


class ListSongsResponse(Model):
    """ListSongsResponse."""

    songs: list[Song]
    genres: list[str] | None = None
    total: int | None


class Song(Model):
    """Song."""

    id: int


class ListArtistsResponse(Model):
    """ListArtistsResponse."""

    data: ListArtistsResponseData | None = None


class ListLabelsResponse(Model):
    """ListLabelsResponse."""

    labels: list[Song] | None = None
    next_offset: int | None = None


class ListArtistsResponseData(Model):
    """ListArtistsResponseData."""

    items: list[Song] | None = None
    has_more: Annotated[bool | None, Field(alias="hasMore")] = None


def __dir__() -> list[str]:
    return __all__
