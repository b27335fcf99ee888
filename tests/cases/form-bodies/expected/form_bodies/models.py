"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Address",
]


class Address(Model):
    """Address."""

    street_name: Annotated[str, Field(alias="streetName")]
    zip: str | None = None


def __dir__() -> list[str]:
    return __all__
