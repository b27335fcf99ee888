"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT
from ._runtime.rare_rules import UniqueItems
from ._runtime.rules import Broken, checked

__all__: list[str] = [
    "PutValuesParams",
    "ValuesParam",
]


def _check_values_param(it: dict[str, Any]) -> Broken:
    if len(it) < 1:
        yield "", "needs at least 1 of its fields"
    if len(it) > 2:
        yield "", "takes at most 2 fields"


@checked(_check_values_param)
@with_config(INPUT)
class ValuesParam(TypedDict, total=False):
    """Values, as input."""

    least: Annotated[int, Field(ge=1)]
    most: Annotated[float, Field(le=9.5)]
    over: Annotated[int, Field(gt=1)]
    under: Annotated[float, Field(lt=9.0)]
    at_least: Annotated[int, Field(alias="atLeast", ge=1)]
    step: Annotated[float, Field(multiple_of=0.1)]
    even: Annotated[int, Field(multiple_of=2)]
    short: Annotated[str, Field(max_length=3)]
    long: Annotated[str, Field(min_length=3)]
    code: Annotated[str, Field(pattern="^[A-Z]{2}$")]
    some: Annotated[Sequence[int], Field(min_length=1)]
    few: (
        Annotated[Sequence[Annotated[str, Field(min_length=1)]], Field(max_length=2)]
        | None
    )
    single: Annotated[Sequence[str], UniqueItems()] | None
    sized: (
        Annotated[Mapping[str, Annotated[int, Field(le=5)]], Field(min_length=1)] | None
    )
    maybe: Annotated[str | None, Field(max_length=3)]


@with_config(INPUT)
class PutValuesParams(TypedDict, total=False):
    """The parameters of one operation."""

    page: Annotated[int, Field(ge=1)]
    tags: Annotated[
        Sequence[Annotated[str, Field(max_length=3)]], Field(max_length=2, min_length=1)
    ]


def __dir__() -> list[str]:
    return __all__
