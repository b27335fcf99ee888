"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "PetDTO",
    "Status",
]


class PetDTO(Model):
    """PetDTO."""

    pet_name: Annotated[str, Field(alias="petName")]
    kind: str | None = None
    home_town: Annotated[str | None, Field(alias="home town")] = None


class Status(Model):
    """Status."""

    fine: bool | None = None


def __dir__() -> list[str]:
    return __all__
