"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Required

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "CreatePetRequestParam",
]


@with_config(INPUT)
class CreatePetRequestParam(TypedDict, total=False):
    """CreatePetRequest, as input."""

    name: Required[Annotated[str, Field(max_length=5)]]
    kind: str
    leash: str
    secret: str


def __dir__() -> list[str]:
    return __all__
