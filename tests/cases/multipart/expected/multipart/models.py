"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Camera",
]


class Camera(Model):
    """Camera."""

    maker_name: Annotated[str, Field(alias="makerName")]


def __dir__() -> list[str]:
    return __all__
