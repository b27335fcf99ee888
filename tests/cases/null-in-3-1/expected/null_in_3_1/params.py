"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from .models import Inner, Thing

__all__: list[str] = [
    "CreateThingsBody",
    "InnerParam",
    "ListThingsParams",
    "ThingParam",
]


@with_config(INPUT)
class ThingParam(TypedDict, total=False):
    """Thing, as input."""

    req: Required[str]
    opt: str
    req_null: Required[Annotated[str | None, Field(alias="reqNull")]]
    opt_null: Annotated[str | None, Field(alias="optNull")]
    opt_enum: Annotated[Literal["v", "w"] | None, Field(alias="optEnum")]
    opt_ref: Annotated[str | None, Field(alias="optRef")]
    opt_target: Annotated[str | None, Field(alias="optTarget")]
    opt_one: Annotated[str | None, Field(alias="optOne")]
    opt_const: Annotated[Literal["v"] | None, Field(alias="optConst")]
    inner: Twin[InnerParam, "Inner"]


@with_config(INPUT)
class InnerParam(TypedDict, total=False):
    """Inner, as input."""

    req: Required[str]
    opt: str
    req_null: Required[Annotated[str | None, Field(alias="reqNull")]]
    opt_null: Annotated[str | None, Field(alias="optNull")]
    opt_enum: Annotated[Literal["v", "w"] | None, Field(alias="optEnum")]
    opt_ref: Annotated[str | None, Field(alias="optRef")]
    opt_target: Annotated[str | None, Field(alias="optTarget")]
    opt_one: Annotated[str | None, Field(alias="optOne")]
    opt_const: Annotated[Literal["v"] | None, Field(alias="optConst")]


@with_config(INPUT)
class ListThingsParams(TypedDict, total=False):
    """The parameters of one operation."""

    req: Required[str]
    req_null: Required[str | None]
    x_req: Required[str]
    x_req_null: Required[str | None]
    opt: str
    opt_null: str | None
    opt_enum: Literal["v", "w"] | None
    opt_ref: str | None
    opt_target: str | None
    opt_one: str | None
    opt_const: Literal["v"] | None
    x_opt: str
    x_opt_null: str | None
    x_opt_enum: Literal["v", "w"] | None
    x_opt_ref: str | None
    x_opt_target: str | None
    x_opt_one: str | None
    x_opt_const: Literal["v"] | None


CreateThingsBody: TypeAlias = Sequence[Twin[ThingParam, "Thing"]]


def __dir__() -> list[str]:
    return __all__
