"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Values",
]


class Values(Model):
    """Values."""

    least: int | None = None
    most: float | None = None
    over: int | None = None
    under: float | None = None
    at_least: Annotated[int | None, Field(alias="atLeast")] = None
    step: float | None = None
    even: int | None = None
    short: str | None = None
    long: str | None = None
    code: str | None = None
    some: list[int] | None = None
    few: list[str] | None = None
    single: list[str] | None = None
    sized: dict[str, int] | None = None
    maybe: str | None = None


def __dir__() -> list[str]:
    return __all__
