"""The models: what answers are read into."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "ListPetsFilter",
    "Owner",
    "Pet",
    "Problem",
    "Ticket",
]


class Pet(Model):
    """Pet."""

    pet_id: Annotated[str, Field(alias="petId")]
    kind: Literal["cat", "dog"] | str
    owner: Owner
    born: date | None = None


class ListPetsFilter(Model):
    """ListPetsFilter."""

    kind: str | None = None


class Ticket(Model):
    """Ticket."""

    ticket_number: Annotated[int, Field(alias="ticketNumber")]
    """The server's default is 12."""


class Problem(Model):
    """Problem."""

    code: str
    retry: int | None = None


class Owner(Model):
    """Owner."""

    email: str
    since: int


def __dir__() -> list[str]:
    return __all__
