"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Color",
]


class Color(Model):
    """Color."""

    r: Annotated[int | None, Field(alias="R")] = None
    g: Annotated[int | None, Field(alias="G")] = None
    b: Annotated[int | None, Field(alias="B")] = None


def __dir__() -> list[str]:
    return __all__
