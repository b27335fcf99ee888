"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from builtins import int as _int, str as _str
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.formats import DateInput, Number, UuidInput
from ._runtime.model import INPUT, Twin
from ._runtime.rare_formats import Base64Input

if TYPE_CHECKING:
    from .models import Hidden

__all__: list[str] = [
    "CachedPropertyParams",
    "ErrorsParams",
    "HiddenParam",
    "ListThingsParams",
    "OmitParams",
    "ParamsBody",
]


@with_config(INPUT)
class HiddenParam(TypedDict, total=False):
    """Hidden, as input."""

    date: Required[DateInput]
    other_date: DateInput
    list: Required[Sequence[_str]]
    lists: Sequence[Sequence[_int]]
    str: _str
    text: _str
    int: _int
    dict_: Annotated[Mapping[_str, _str], Field(alias="dict")]
    type: Literal["a", "b"]
    literal: Literal["c", "d"]
    literal_: Annotated[_str, Field(alias="Literal")]
    any_: Annotated[Any, Field(alias="Any")]
    any: Any
    uuid: Annotated[UuidInput, Field(alias="UUID")]
    none: Annotated[_str, Field(alias="None")]
    hidden: Annotated[_str, Field(alias="Hidden")]
    again: Twin[HiddenParam, "Hidden"]
    model_fields_: Annotated[_str, Field(alias="model_fields")]
    json_: Annotated[_str, Field(alias="json")]
    copy_: Annotated[bool, Field(alias="copy")]
    register_: Annotated[_str, Field(alias="register")]
    mro_: Annotated[_str, Field(alias="mro")]
    class_: Annotated[_str, Field(alias="__class__")]
    private: Annotated[_str, Field(alias="_private")]
    field: Annotated[_str, Field(alias="Field")]
    field_name: Annotated[_str, Field(alias="fieldName")]
    float: Number
    bytes: Base64Input


@with_config(INPUT)
class ListThingsParams(TypedDict, total=False):
    """The parameters of one operation."""

    type: _str
    date: DateInput
    str: Sequence[_str]
    omit: _str


@with_config(INPUT)
class OmitParams(TypedDict, total=False):
    """The parameters of one operation."""

    q: UuidInput


@with_config(INPUT)
class ErrorsParams(TypedDict, total=False):
    """The parameters of one operation."""

    locals_query: str


@with_config(INPUT)
class CachedPropertyParams(TypedDict, total=False):
    """The parameters of one operation."""

    q: str


ParamsBody: TypeAlias = Sequence[Twin[HiddenParam, "Hidden"]]


def __dir__() -> list[str]:
    return __all__
