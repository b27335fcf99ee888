"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Thing",
]


class Thing(Model):
    """Thing."""

    name: str
    body_text: Annotated[str | None, Field(alias="bodyText")] = None


def __dir__() -> list[str]:
    return __all__
