"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__: list[str] = [
    "ListThingsResponse",
]


class ListThingsResponse(Model):
    """ListThingsResponse."""

    things: list[str] | None = None
    next_cursor: str | None = None


def __dir__() -> list[str]:
    return __all__
