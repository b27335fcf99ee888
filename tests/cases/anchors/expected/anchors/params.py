"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Required, TYPE_CHECKING

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from .models import Tree

__all__: list[str] = [
    "TreeParam",
]


@with_config(INPUT)
class TreeParam(TypedDict, total=False):
    """Tree, as input."""

    label: Required[Annotated[str, Field(min_length=1)]]
    children: Sequence[Twin[TreeParam, "Tree"]]
    parent: Twin[TreeParam, "Tree"]


def __dir__() -> list[str]:
    return __all__
