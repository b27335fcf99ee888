"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Required, TYPE_CHECKING

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from .models import Color

__all__: list[str] = [
    "ColorParam",
    "DeleteSharedParams",
    "GetCookieFormExplodedParams",
    "GetCookieFormParams",
    "GetDelimitedParams",
    "GetFormExplodedParams",
    "GetFormParams",
    "GetHeaderSimpleExplodedParams",
    "GetHeaderSimpleParams",
    "GetLabelExplodedParams",
    "GetLabelParams",
    "GetMatrixExplodedParams",
    "GetMatrixParams",
    "GetPlainParams",
    "GetSharedParams",
    "GetSimpleExplodedParams",
    "GetSimpleParams",
]


@with_config(INPUT)
class ColorParam(TypedDict, total=False):
    """Color, as input."""

    r: Annotated[int, Field(alias="R")]
    g: Annotated[int, Field(alias="G")]
    b: Annotated[int, Field(alias="B")]


@with_config(INPUT)
class GetCookieFormParams(TypedDict, total=False):
    """The parameters of one operation."""

    color: str
    array: Sequence[str]
    object: Twin[ColorParam, "Color"]


@with_config(INPUT)
class GetCookieFormExplodedParams(TypedDict, total=False):
    """The parameters of one operation."""

    color: str


@with_config(INPUT)
class GetHeaderSimpleParams(TypedDict, total=False):
    """The parameters of one operation."""

    x_color: str
    x_array: Sequence[str]
    x_object: Twin[ColorParam, "Color"]


@with_config(INPUT)
class GetHeaderSimpleExplodedParams(TypedDict, total=False):
    """The parameters of one operation."""

    x_color: str
    x_array: Sequence[str]
    x_object: Twin[ColorParam, "Color"]


@with_config(INPUT)
class GetSimpleParams(TypedDict, total=False):
    """The parameters of one operation."""

    color: Required[str]
    array: Required[Sequence[str]]
    object: Required[Twin[ColorParam, "Color"]]


@with_config(INPUT)
class GetSimpleExplodedParams(TypedDict, total=False):
    """The parameters of one operation."""

    color: Required[str]
    array: Required[Sequence[str]]
    object: Required[Twin[ColorParam, "Color"]]


@with_config(INPUT)
class GetLabelParams(TypedDict, total=False):
    """The parameters of one operation."""

    color: Required[str]
    array: Required[Sequence[str]]
    object: Required[Twin[ColorParam, "Color"]]


@with_config(INPUT)
class GetLabelExplodedParams(TypedDict, total=False):
    """The parameters of one operation."""

    color: Required[str]
    array: Required[Sequence[str]]
    object: Required[Twin[ColorParam, "Color"]]


@with_config(INPUT)
class GetMatrixParams(TypedDict, total=False):
    """The parameters of one operation."""

    color: Required[str]
    array: Required[Sequence[str]]
    object: Required[Twin[ColorParam, "Color"]]


@with_config(INPUT)
class GetMatrixExplodedParams(TypedDict, total=False):
    """The parameters of one operation."""

    color: Required[str]
    array: Required[Sequence[str]]
    object: Required[Twin[ColorParam, "Color"]]


@with_config(INPUT)
class GetFormParams(TypedDict, total=False):
    """The parameters of one operation."""

    color: str
    array: Sequence[str]
    object: Twin[ColorParam, "Color"]


@with_config(INPUT)
class GetFormExplodedParams(TypedDict, total=False):
    """The parameters of one operation."""

    color: str
    array: Sequence[str]
    object: Twin[ColorParam, "Color"]


@with_config(INPUT)
class GetDelimitedParams(TypedDict, total=False):
    """The parameters of one operation."""

    spaces: Sequence[str]
    pipes: Sequence[str]
    space_object: Twin[ColorParam, "Color"]
    pipe_object: Twin[ColorParam, "Color"]
    deep: Twin[ColorParam, "Color"]


@with_config(INPUT)
class GetPlainParams(TypedDict, total=False):
    """The parameters of one operation."""

    array: Sequence[int]
    reserved: str
    filter: Twin[ColorParam, "Color"]
    flag: bool
    page_size: int


@with_config(INPUT)
class GetSharedParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]
    limit: Required[Annotated[int, Field(le=10)]]
    x_trace: str


@with_config(INPUT)
class DeleteSharedParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]
    limit: str
    x_trace: str


def __dir__() -> list[str]:
    return __all__
