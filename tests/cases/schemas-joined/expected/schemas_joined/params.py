"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Any, Required

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT
from ._runtime.rules import Broken, checked

__all__: list[str] = [
    "CreatePetRequestParam",
]


def _check_create_pet_request_param(it: dict[str, Any]) -> Broken:
    if it.get("kind") == "dog" and "leash" not in it:
        yield "leash", "is required when kind is 'dog'"


@checked(_check_create_pet_request_param)
@with_config(INPUT)
class CreatePetRequestParam(TypedDict, total=False):
    """CreatePetRequest, as input."""

    name: Required[Annotated[str, Field(max_length=5)]]
    kind: str
    leash: str
    secret: str


def __dir__() -> list[str]:
    return __all__
