"""The models: what answers are read into."""

from __future__ import annotations

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__
