"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "HeadJobsResponseHeaders",
    "Missing",
    "Other",
    "Result",
    "Ticket",
    "Wrong",
]


class Result(Model):
    """Result."""

    value: int


class Ticket(Model):
    """Ticket."""

    ticket: str


class Wrong(Model):
    """Wrong."""

    fields: list[str] | None = None


class Missing(Model):
    """Missing."""

    what: str | None = None


class Other(Model):
    """Other."""

    words: str | None = None


class HeadJobsResponseHeaders(Model):
    """HeadJobsResponseHeaders."""

    x_total: Annotated[int | None, Field(alias="X-Total")] = None


def __dir__() -> list[str]:
    return __all__
