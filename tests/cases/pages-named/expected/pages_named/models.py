"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Batch",
    "BatchBatch",
    "FindThingsResponse",
    "GetWholeResponse",
    "ListChargesResponse",
    "ListChargesResponseList",
    "ListChargesResponseListOf",
    "ListEventsResponse",
    "ListLeavesResponse",
    "ListLooseResponse",
    "Thing",
]


class Batch(Model):
    """Batch."""

    sum: int | None = None
    batch: BatchBatch | None = None


class ListEventsResponse(Model):
    """ListEventsResponse."""

    events: list[str] | None = None
    next_cursor: str | None = None


class GetWholeResponse(Model):
    """GetWholeResponse."""

    events: list[str] | None = None
    next_cursor: str | None = None


class ListChargesResponse(Model):
    """ListChargesResponse."""

    any_left: bool | None = None
    list: ListChargesResponseList | None = None


class ListLeavesResponse(Model):
    """ListLeavesResponse."""

    odd_name: Annotated[list[str] | None, Field(alias="odd.name")] = None


class FindThingsResponse(Model):
    """FindThingsResponse."""

    found: list[str] | None = None


class BatchBatch(Model):
    """BatchBatch."""

    things: list[Thing] | None = None
    more: list[Thing] | None = None
    until: str | None = None


class ListChargesResponseList(Model):
    """ListChargesResponseList."""

    of: ListChargesResponseListOf | None = None


class Thing(Model):
    """Thing."""

    ref: UUID


class ListChargesResponseListOf(Model):
    """ListChargesResponseListOf."""

    charges: list[Thing] | None = None


class ListLooseResponse(Model):
    """ListLooseResponse."""

    rows: list[Any] | None = None
    anything: dict[str, Any] | None = None


def __dir__() -> list[str]:
    return __all__
