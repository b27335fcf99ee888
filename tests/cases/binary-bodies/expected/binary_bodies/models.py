"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Item",
    "Mode",
]


class Item(Model):
    """Item."""

    item_name: Annotated[str, Field(alias="itemName")]
    size: int | None = None


Mode: TypeAlias = Literal["on", "off"] | str


def __dir__() -> list[str]:
    return __all__
