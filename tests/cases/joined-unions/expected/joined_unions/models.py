"""The models: what answers are read into."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._runtime.model import Model

__all__: list[str] = [
    "Cat",
    "Detailed",
    "DetailedCatCatDetails",
    "DetailedDogDogDetails",
    "Dog",
    "Loop",
    "NamedShape",
    "NamedShapeCircle",
    "NamedShapeSquare",
    "Pet",
    "Values",
    "ValuesInlineFlat",
    "ValuesInlineRound",
]


class DetailedCatCatDetails(Model):
    """DetailedCatCatDetails."""

    note: str | None = None
    kind: Literal["cat"]
    lives: int | None = None
    claws: int


class DetailedDogDogDetails(Model):
    """DetailedDogDogDetails."""

    note: str | None = None
    kind: Literal["dog"]
    bark: str | None = None
    tail: bool


class NamedShapeCircle(Model):
    """NamedShapeCircle."""

    shape: Literal["round"]
    name: str
    r: float | None = None


class NamedShapeSquare(Model):
    """NamedShapeSquare."""

    shape: Literal["square", "box"]
    name: str
    a: float | None = None


class Values(Model):
    """Values."""

    nested: Cat | Dog | list[Pet] | str | None = None
    both: int | None = None
    text: str | None = None
    lists: list[str] | list[int] | None = None
    maybe: str | int | None = None
    loop: Loop | None = None
    inline: ValuesInlineRound | ValuesInlineFlat | None = None


class Cat(Model):
    """Cat."""

    kind: Literal["cat"]
    lives: int | None = None


class Dog(Model):
    """Dog."""

    kind: Literal["dog"]
    bark: str | None = None


class ValuesInlineRound(Model):
    """ValuesInlineRound."""

    form: Literal["circle", "disc"]
    r: float | None = None


class ValuesInlineFlat(Model):
    """ValuesInlineFlat."""

    a: float | None = None
    form: Literal["flat", "thin"]
    b: float | None = None


Detailed: TypeAlias = DetailedCatCatDetails | DetailedDogDogDetails

NamedShape: TypeAlias = NamedShapeCircle | NamedShapeSquare

Pet: TypeAlias = Cat | Dog

Loop: TypeAlias = int


def __dir__() -> list[str]:
    return __all__
