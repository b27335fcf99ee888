"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "FilterParams",
    "Model2faParams",
    "ПолучитьКотаParams",
]


@with_config(INPUT)
class Model2faParams(TypedDict, total=False):
    """The parameters of one operation."""

    n2nd: str


@with_config(INPUT)
class FilterParams(TypedDict, total=False):
    """The parameters of one operation."""

    date: str
    date_less_than: str
    date_at_least: str
    dollar_top: int
    top: int
    ids: Sequence[str]
    x_trace: str


@with_config(INPUT)
class ПолучитьКотаParams(TypedDict, total=False):
    """The parameters of one operation."""

    имя: str


def __dir__() -> list[str]:
    return __all__
