"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Query",
]


class Query(Model):
    """Query."""

    words: str | None = None
    most_recent: Annotated[bool | None, Field(alias="mostRecent")] = None


def __dir__() -> list[str]:
    return __all__
