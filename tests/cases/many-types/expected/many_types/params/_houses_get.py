"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from typing import Required

from pydantic import with_config
from typing_extensions import TypedDict

from .._runtime.model import INPUT

__all__: list[str] = [
    "GetHouseParams",
]


@with_config(INPUT)
class GetHouseParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


def __dir__() -> list[str]:
    return __all__
