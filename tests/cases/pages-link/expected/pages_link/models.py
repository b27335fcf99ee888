"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "GetMetaResponseHeaders",
    "ListFilesResponseHeaders",
    "ListReposResponseHeaders",
    "Repo",
]


class Repo(Model):
    """Repo."""

    id: int


class ListReposResponseHeaders(Model):
    """ListReposResponseHeaders."""

    link: Annotated[str | None, Field(alias="Link")] = None
    """Where to go on."""


class GetMetaResponseHeaders(Model):
    """GetMetaResponseHeaders."""

    link: Annotated[str | None, Field(alias="Link")] = None
    """Where to go on."""


class ListFilesResponseHeaders(Model):
    """ListFilesResponseHeaders."""

    link: Annotated[str | None, Field(alias="Link")] = None
    """Where to go on."""


def __dir__() -> list[str]:
    return __all__
