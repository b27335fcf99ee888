"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

__all__: list[str] = [
    "SetColumnsBody",
]

SetColumnsBody: TypeAlias = Sequence[str]


def __dir__() -> list[str]:
    return __all__
