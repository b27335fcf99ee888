"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Pet",
    "Status",
    "Toy",
    "User",
]


class Pet(Model):
    """Pet."""

    name: Annotated[str, Field(alias="petName")]
    pet_id: Annotated[str | None, Field(alias="kind")] = None
    home_town: Annotated[str | None, Field(alias="home town")] = None


class Toy(Model):
    """Toy."""

    colour: str | None = None


class User(Model):
    """User."""

    mail: str | None = None


class Status(Model):
    """Status."""

    fine: bool | None = None


def __dir__() -> list[str]:
    return __all__
