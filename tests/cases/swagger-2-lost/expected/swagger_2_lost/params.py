"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypeAlias

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT
from ._runtime.uploads import ContentInput

__all__: list[str] = [
    "SendBothBody",
    "SendThingParams",
    "SendThingRequestParam",
]


@with_config(INPUT)
class SendThingRequestParam(TypedDict, total=False):
    """SendThingRequest, as input."""

    empty: str


@with_config(INPUT)
class SendThingParams(TypedDict, total=False):
    """The parameters of one operation."""

    ids: Required[str]
    tabs: str
    matrix: Sequence[str]


SendBothBody: TypeAlias = str | ContentInput


def __dir__() -> list[str]:
    return __all__
