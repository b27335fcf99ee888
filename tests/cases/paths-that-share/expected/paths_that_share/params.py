"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Literal, Required

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "CreateFormRequestParam",
    "ListPhotosParams",
    "StartServiceParams",
    "StopServiceParams",
]


@with_config(INPUT)
class CreateFormRequestParam(TypedDict, total=False):
    """CreateFormRequest, as input."""

    note: str


@with_config(INPUT)
class ListPhotosParams(TypedDict, total=False):
    """The parameters of one operation."""

    size: str


@with_config(INPUT)
class StartServiceParams(TypedDict, total=False):
    """The parameters of one operation."""

    x_target: Required[Literal["Service.Start"]]
    token: str


@with_config(INPUT)
class StopServiceParams(TypedDict, total=False):
    """The parameters of one operation."""

    x_target: Required[Literal["Service.Stop"]]


def __dir__() -> list[str]:
    return __all__
