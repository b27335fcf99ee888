"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.formats import Number
from ._runtime.model import INPUT, VariantTwin

if TYPE_CHECKING:
    from .models import (
        Cat,
        DetailedCatCatDetails,
        DetailedDogDogDetails,
        Dog,
        NamedShapeCircle,
        NamedShapeSquare,
        ValuesInlineFlat,
        ValuesInlineRound,
    )

__all__: list[str] = [
    "CatParam",
    "DetailedCatCatDetailsParam",
    "DetailedDogDogDetailsParam",
    "DetailedParam",
    "DogParam",
    "LoopParam",
    "NamedShapeCircleParam",
    "NamedShapeParam",
    "NamedShapeSquareParam",
    "PetParam",
    "PutPetBody",
    "PutShapeBody",
    "ValuesInlineFlatParam",
    "ValuesInlineRoundParam",
    "ValuesParam",
]


@with_config(INPUT)
class DetailedCatCatDetailsParam(TypedDict, total=False):
    """DetailedCatCatDetails, as input."""

    note: str
    kind: Required[Literal["cat"]]
    lives: int
    claws: Required[int]


@with_config(INPUT)
class DetailedDogDogDetailsParam(TypedDict, total=False):
    """DetailedDogDogDetails, as input."""

    note: str
    kind: Required[Literal["dog"]]
    bark: str
    tail: Required[bool]


@with_config(INPUT)
class NamedShapeCircleParam(TypedDict, total=False):
    """NamedShapeCircle, as input."""

    shape: Required[Literal["round"]]
    name: Required[str]
    r: Number


@with_config(INPUT)
class NamedShapeSquareParam(TypedDict, total=False):
    """NamedShapeSquare, as input."""

    shape: Required[Literal["square", "box"]]
    name: Required[str]
    a: Number


@with_config(INPUT)
class ValuesParam(TypedDict, total=False):
    """Values, as input."""

    nested: (
        VariantTwin[CatParam, "Cat"]
        | VariantTwin[DogParam, "Dog"]
        | Sequence[PetParam]
        | str
    )
    both: int
    text: Annotated[str, Field(max_length=2)] | Annotated[str, Field(pattern="^x")]
    lists: Sequence[str] | Sequence[int]
    maybe: str | int | None
    loop: LoopParam
    inline: (
        VariantTwin[ValuesInlineRoundParam, "ValuesInlineRound"]
        | VariantTwin[ValuesInlineFlatParam, "ValuesInlineFlat"]
    )


@with_config(INPUT)
class CatParam(TypedDict, total=False):
    """Cat, as input."""

    kind: Required[Literal["cat"]]
    lives: int


@with_config(INPUT)
class DogParam(TypedDict, total=False):
    """Dog, as input."""

    kind: Required[Literal["dog"]]
    bark: str


@with_config(INPUT)
class ValuesInlineRoundParam(TypedDict, total=False):
    """ValuesInlineRound, as input."""

    form: Required[Literal["circle", "disc"]]
    r: Number


@with_config(INPUT)
class ValuesInlineFlatParam(TypedDict, total=False):
    """ValuesInlineFlat, as input."""

    a: Number
    form: Required[Literal["flat", "thin"]]
    b: Number


DetailedParam: TypeAlias = (
    VariantTwin[DetailedCatCatDetailsParam, "DetailedCatCatDetails"]
    | VariantTwin[DetailedDogDogDetailsParam, "DetailedDogDogDetails"]
)

NamedShapeParam: TypeAlias = (
    VariantTwin[NamedShapeCircleParam, "NamedShapeCircle"]
    | VariantTwin[NamedShapeSquareParam, "NamedShapeSquare"]
)

PetParam: TypeAlias = VariantTwin[CatParam, "Cat"] | VariantTwin[DogParam, "Dog"]

LoopParam: TypeAlias = int

PutPetBody: TypeAlias = DetailedParam

PutShapeBody: TypeAlias = NamedShapeParam


def __dir__() -> list[str]:
    return __all__
