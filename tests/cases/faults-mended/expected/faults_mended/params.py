"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Required, TYPE_CHECKING

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from .models import ThingMore

__all__: list[str] = [
    "GETThingsIdPartParams",
    "PUTThingsIdPartParams",
    "ThingMoreParam",
    "ThingParam",
]


@with_config(INPUT)
class ThingParam(TypedDict, total=False):
    """Thing, as input."""

    name: Required[str]
    count: Annotated[int | None, Field(gt=0)]
    colour: Any
    size: Literal["small", "large"]
    born: str
    more: Twin[ThingMoreParam, "ThingMore"]
    other: Any
    example: str


@with_config(INPUT)
class ThingMoreParam(TypedDict, total=False):
    """ThingMore, as input."""

    deep: bool


@with_config(INPUT)
class GETThingsIdPartParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]
    part: Required[str]
    limit: Required[Annotated[int, Field(ge=1)]]
    sort: str
    nothing: str


@with_config(INPUT)
class PUTThingsIdPartParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]
    part: Required[str]


def __dir__() -> list[str]:
    return __all__
