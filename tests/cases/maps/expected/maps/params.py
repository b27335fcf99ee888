"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.formats import Number
from ._runtime.model import INPUT, INPUT_CLOSED, Twin
from ._runtime.rules import checked

if TYPE_CHECKING:
    from .models import Closed, MapsObjectsValue, Open, Typed

__all__: list[str] = [
    "ClosedParam",
    "MapsObjectsValueParam",
    "MapsParam",
    "OpenParam",
    "PutMetricsBody",
    "TypedParam",
]


@with_config(INPUT)
class MapsParam(TypedDict, total=False):
    """Maps, as input."""

    typed: Twin[TypedParam, "Typed"]
    open: Twin[OpenParam, "Open"]
    closed: Twin[ClosedParam, "Closed"]
    objects: Mapping[str, Twin[MapsObjectsValueParam, "MapsObjectsValue"]]
    nested: Mapping[str, Mapping[str, Sequence[int]]]
    nullable: Mapping[str, str] | None
    nullable_values: Annotated[Mapping[str, str | None], Field(alias="nullableValues")]
    free: Mapping[str, Any]
    empty: Mapping[str, Any]
    enums: Mapping[str, Literal["a", "b"]]
    named: Mapping[str, Annotated[str, Field(max_length=3)]]


@checked(rest=lambda: Mapping[str, Twin[ClosedParam, "Closed"]])
@with_config(INPUT)
class TypedParam(TypedDict, total=False):
    """Typed, as input."""

    name: Required[str]


@with_config(INPUT)
class OpenParam(TypedDict, total=False):
    """Open, as input."""

    name: str


@with_config(INPUT_CLOSED)
class ClosedParam(TypedDict, total=False):
    """Closed, as input."""

    foo_bar: Annotated[str, Field(alias="fooBar")]


@with_config(INPUT)
class MapsObjectsValueParam(TypedDict, total=False):
    """MapsObjectsValue, as input."""

    foo_bar: Annotated[str, Field(alias="fooBar")]


PutMetricsBody: TypeAlias = Mapping[str, Number | None]


def __dir__() -> list[str]:
    return __all__
