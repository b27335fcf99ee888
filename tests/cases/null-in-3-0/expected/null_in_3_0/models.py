"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Inner",
    "Thing",
]


class Thing(Model):
    """Thing."""

    req: str
    opt: str | None = None
    req_null: Annotated[str | None, Field(alias="reqNull")]
    opt_null: Annotated[str | None, Field(alias="optNull")] = None
    opt_enum: Annotated[Literal["v", "w"] | str | None, Field(alias="optEnum")] = None
    opt_ref: Annotated[str | None, Field(alias="optRef")] = None
    opt_target: Annotated[str | None, Field(alias="optTarget")] = None
    inner: Inner | None = None


class Inner(Model):
    """Inner."""

    req: str
    opt: str | None = None
    req_null: Annotated[str | None, Field(alias="reqNull")]
    opt_null: Annotated[str | None, Field(alias="optNull")] = None
    opt_enum: Annotated[Literal["v", "w"] | str | None, Field(alias="optEnum")] = None
    opt_ref: Annotated[str | None, Field(alias="optRef")] = None
    opt_target: Annotated[str | None, Field(alias="optTarget")] = None


def __dir__() -> list[str]:
    return __all__
