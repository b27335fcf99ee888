"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__
