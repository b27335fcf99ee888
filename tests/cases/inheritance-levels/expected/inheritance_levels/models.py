"""The models: what answers are read into."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Entity",
    "Event",
    "Guest",
    "Member",
    "MemberBase",
    "User",
]


class MemberBase(Model):
    """Whoever is in a group."""

    type: Annotated[Literal["#x.member"], Field(alias="@type")]
    id: str | None = None
    since: date | None = None


class User(Model):
    """User."""

    type: Annotated[Literal["#x.user"], Field(alias="@type")]
    id: str | None = None
    since: date | None = None
    mail: str | None = None
    boss: Member | None = None


class Guest(Model):
    """Guest."""

    type: Annotated[Literal["#x.guest"], Field(alias="@type")]
    id: str | None = None
    since: date | None = None
    mail: str | None = None
    boss: Member | None = None
    until: date | None = None


class Event(Model):
    """Event."""

    type: Annotated[Literal["#x.event"], Field(alias="@type")]
    id: str | None = None
    hosts: list[Member] | None = None


Entity: TypeAlias = MemberBase | User | Guest | Event
"""Whatever has an id."""

Member: TypeAlias = User | Guest | MemberBase
"""Whoever is in a group."""


def __dir__() -> list[str]:
    return __all__
