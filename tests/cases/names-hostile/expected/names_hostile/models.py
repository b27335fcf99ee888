"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "AllResponse",
    "AnyObject",
    "Match",
    "MinusDotMinus",
    "Model2fa",
    "UnderscoreUnderscore",
]


class AllResponse(Model):
    """AllResponse."""

    plus_1: Annotated[int | None, Field(alias="+1")] = None
    minus_1: Annotated[int | None, Field(alias="-1")] = None
    field: Annotated[str | None, Field(alias="")] = None
    star: Annotated[str | None, Field(alias="*")] = None
    pile_of_poo: Annotated[str | None, Field(alias="💩")] = None
    file_: Annotated[str | None, Field(alias="ﬁle")] = None
    file: str | None = None
    h: Annotated[str | None, Field(alias="ℌ")] = None
    model_fields_: Annotated[str | None, Field(alias="model_fields")] = None
    copy_: Annotated[str | None, Field(alias="copy")] = None
    json_: Annotated[str | None, Field(alias="json")] = None
    schema_: Annotated[str | None, Field(alias="schema")] = None
    class_: Annotated[str | None, Field(alias="class")] = None
    type: str | None = None
    id_: Annotated[str | None, Field(alias="_id")] = None
    id: str | None = None
    proto: Annotated[str | None, Field(alias="__proto__")] = None
    class__: Annotated[str | None, Field(alias="__class__")] = None
    ref: Annotated[str | None, Field(alias="$ref")] = None
    at_type: Annotated[str | None, Field(alias="@type")] = None
    match: Match | None = None
    any: AnyObject | None = None
    empty: UnderscoreUnderscore | None = None
    digits: Model2fa | None = None
    emoji: MinusDotMinus | None = None


class Match(Model):
    """Match."""

    a: str | None = None


class AnyObject(Model):
    """AnyObject."""

    a: str | None = None


class UnderscoreUnderscore(Model):
    """UnderscoreUnderscore."""

    a: str | None = None


class Model2fa(Model):
    """Model2fa."""

    a: str | None = None


class MinusDotMinus(Model):
    """MinusDotMinus."""

    a: str | None = None


def __dir__() -> list[str]:
    return __all__
