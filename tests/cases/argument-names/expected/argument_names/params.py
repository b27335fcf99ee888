"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Required

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "PlaceOrderParams",
    "PlaceOrderRequestParam",
]


@with_config(INPUT)
class PlaceOrderRequestParam(TypedDict, total=False):
    """PlaceOrderRequest, as input."""

    note: str
    id: str
    class_: Required[Annotated[str, Field(alias="class")]]
    items: Required[Sequence[str]]
    self: bool
    options: bool
    model_config_: Annotated[str, Field(alias="model_config")]
    fooBar: str
    foo_bar: str
    n2nd: Annotated[int, Field(alias="2nd")]


@with_config(INPUT)
class PlaceOrderParams(TypedDict, total=False):
    """The parameters of one operation."""

    shop_id: Required[str]
    id: Required[str]
    from_: Required[str]
    id_query: int
    timeout_query: int
    id_header: str


def __dir__() -> list[str]:
    return __all__
