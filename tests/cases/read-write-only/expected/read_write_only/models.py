"""The models: what answers are read into."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from ._runtime.model import Model, READ_ONLY

__all__: list[str] = [
    "Stamp",
    "User",
]


class User(Model):
    """User."""

    id: Annotated[str, READ_ONLY]
    name: str
    stamp: Annotated[Stamp | None, READ_ONLY] = None


class Stamp(Model):
    """Stamp."""

    at: Annotated[datetime | None, READ_ONLY] = None


def __dir__() -> list[str]:
    return __all__
