"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "ListAnimalsParams",
]


@with_config(INPUT)
class ListAnimalsParams(TypedDict, total=False):
    """The parameters of one operation."""

    page_size: int
    page_size_query: int


def __dir__() -> list[str]:
    return __all__
