"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.formats import DateInput, DateTimeInput, Number, UuidInput
from ._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from .models import Filter, Size

__all__: list[str] = [
    "FilterParam",
    "GetArrayParams",
    "GetContentParams",
    "GetLabelParams",
    "GetMatrixParams",
    "GetMergedParams",
    "GetPartsParams",
    "GetReservedParams",
    "GetSimpleParams",
    "ListCookiesParams",
    "ListEmptyParams",
    "ListHeadersParams",
    "ListObjectsParams",
    "ListValuesParams",
    "OrderParam",
    "SizeParam",
]


@with_config(INPUT)
class FilterParam(TypedDict, total=False):
    """Filter, as input."""

    since: DateInput
    done: bool
    size: Twin[SizeParam, "Size"]
    tags: Sequence[str]
    note: str | None


@with_config(INPUT)
class SizeParam(TypedDict, total=False):
    """Size, as input."""

    width: int
    unit_name: Annotated[str, Field(alias="unitName")]


@with_config(INPUT)
class GetContentParams(TypedDict, total=False):
    """The parameters of one operation."""

    point: Required[Twin[SizeParam, "Size"]]
    text: Required[str]
    vendor: Twin[SizeParam, "Size"]
    any: Sequence[int]
    null: str | None
    day: DateInput
    xml: str
    x_size: Twin[SizeParam, "Size"]
    x_text: str
    size: Twin[SizeParam, "Size"]
    token: str


@with_config(INPUT)
class ListCookiesParams(TypedDict, total=False):
    """The parameters of one operation."""

    theme: str
    seen: Sequence[int]
    size: Twin[SizeParam, "Size"]
    odd_name: str


@with_config(INPUT)
class ListEmptyParams(TypedDict, total=False):
    """The parameters of one operation."""

    text: str
    number: int | Literal[""]
    order: OrderParam | Literal[""]
    names: Sequence[str] | Literal[""]
    maybe: int | Literal[""] | None
    pipes: Sequence[str]


@with_config(INPUT)
class ListHeadersParams(TypedDict, total=False):
    """The parameters of one operation."""

    x_names: Sequence[str]
    x_size: Twin[SizeParam, "Size"]


@with_config(INPUT)
class GetMergedParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[int]
    sort: Sequence[str]
    trace: str
    id_query: str
    trace_header: str


@with_config(INPUT)
class ListObjectsParams(TypedDict, total=False):
    """The parameters of one operation."""

    filter: Twin[FilterParam, "Filter"]
    exploded: Twin[FilterParam, "Filter"]
    joined: Twin[FilterParam, "Filter"]
    free: Mapping[str, Any]
    list: Sequence[Twin[SizeParam, "Size"]]


@with_config(INPUT)
class GetSimpleParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class GetArrayParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[Sequence[str]]


@with_config(INPUT)
class GetLabelParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[Sequence[str]]


@with_config(INPUT)
class GetMatrixParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class GetPartsParams(TypedDict, total=False):
    """The parameters of one operation."""

    a: Required[str]
    b: Required[str]


@with_config(INPUT)
class GetReservedParams(TypedDict, total=False):
    """The parameters of one operation."""

    text: str
    texts: Sequence[str]


@with_config(INPUT)
class ListValuesParams(TypedDict, total=False):
    """The parameters of one operation."""

    day: DateInput
    moment: DateTimeInput
    id: UuidInput
    flag: bool
    count: int
    share: Number
    order: OrderParam
    days: Sequence[DateInput]
    orders: Sequence[OrderParam]
    names: Sequence[str | None]
    maybe: str | None
    either: int | Sequence[int]
    page_size: int
    top_more: int


OrderParam: TypeAlias = Literal["asc", "desc"]


def __dir__() -> list[str]:
    return __all__
