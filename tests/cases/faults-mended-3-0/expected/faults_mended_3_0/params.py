"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "GetFileParams",
    "PetParam",
]


@with_config(INPUT)
class PetParam(TypedDict, total=False):
    """Pet, as input."""

    kind: Required[Literal["cat", "dog"]]
    pair: Sequence[Any]
    none: None


@with_config(INPUT)
class GetFileParams(TypedDict, total=False):
    """The parameters of one operation."""

    ids: Required[Sequence[int]]
    format: Literal[5]


def __dir__() -> list[str]:
    return __all__
