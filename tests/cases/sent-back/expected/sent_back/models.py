"""The models: what answers are read into."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from ._runtime.model import Model, READ_ONLY

__all__: list[str] = [
    "Address",
    "Stamp",
    "User",
]


class User(Model):
    """User."""

    id: Annotated[str, READ_ONLY]
    name: str
    address: Address
    stamp: Annotated[Stamp | None, READ_ONLY] = None
    log: Annotated[list[Stamp] | None, READ_ONLY] = None
    old: str | None = None
    """Not used any more. The server's default is 'x'. Deprecated."""


class Address(Model):
    """Address."""

    geo_code: Annotated[str | None, Field(alias="geoCode"), READ_ONLY]
    street: str


class Stamp(Model):
    """Stamp."""

    at: datetime | None = None


def __dir__() -> list[str]:
    return __all__
