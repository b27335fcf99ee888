"""The models: what answers are read into."""

from __future__ import annotations

from builtins import float as _float, int as _int, list as _list, str as _str
from datetime import date as _date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from ._runtime.model import Model
from ._runtime.rare_formats import Base64Bytes

__all__: list[str] = [
    "AnyObject",
    "BaseModelModel",
    "Datetime",
    "Hidden",
    "List",
    "LiteralModel",
    "ModelModel",
    "NoneModel",
    "Operation",
    "OperationAnswersModel",
    "Report",
    "RestResponse",
    "Str",
    "Warning",
]


class Warning(Model):
    """Warning."""

    text: str | None = None


class Report(Model):
    """Report."""

    warnings: list[Warning] | None = None


class Hidden(Model):
    """Hidden."""

    date: _date
    other_date: _date | None = None
    list: _list[_str]
    lists: _list[_list[_int]] | None = None
    str: _str | None = None
    text: _str | None = None
    int: _int | None = None
    dict_: Annotated[dict[_str, _str] | None, Field(alias="dict")] = None
    type: Literal["a", "b"] | _str | None = None
    literal: Literal["c", "d"] | _str | None = None
    literal_: Annotated[_str | None, Field(alias="Literal")] = None
    any_: Annotated[Any, Field(alias="Any")] = None
    any: Any = None
    uuid: Annotated[UUID | None, Field(alias="UUID")] = None
    none: Annotated[_str | None, Field(alias="None")] = None
    hidden: Annotated[_str | None, Field(alias="Hidden")] = None
    again: Hidden | None = None
    model_fields_: Annotated[_str | None, Field(alias="model_fields")] = None
    json_: Annotated[_str | None, Field(alias="json")] = None
    copy_: Annotated[bool | None, Field(alias="copy")] = None
    register_: Annotated[_str | None, Field(alias="register")] = None
    mro_: Annotated[_str | None, Field(alias="mro")] = None
    class_: Annotated[_str | None, Field(alias="__class__")] = None
    private: Annotated[_str | None, Field(alias="_private")] = None
    field: Annotated[_str | None, Field(alias="Field")] = None
    field_name: Annotated[_str | None, Field(alias="fieldName")] = None
    float: _float | None = None
    bytes: Base64Bytes | None = None


class AnyObject(Model):
    """AnyObject."""

    a: str | None = None
    any: Any = None


class RestResponse(Model):
    """RestResponse."""

    any: AnyObject | None = None
    model: ModelModel | None = None
    literal: LiteralModel | None = None
    list: List | None = None
    none: NoneModel | None = None
    datetime: Datetime | None = None
    base_model: Annotated[BaseModelModel | None, Field(alias="BaseModel")] = None
    str: Str | None = None
    operation: Operation | None = None
    answers: OperationAnswersModel | None = None


class ModelModel(Model):
    """ModelModel."""

    a: str | None = None


class LiteralModel(Model):
    """LiteralModel."""

    a: Literal["x", "y"] | str | None = None


class List(Model):
    """List."""

    a: list[List] | None = None


class NoneModel(Model):
    """NoneModel."""

    a: str | None = None


class Datetime(Model):
    """Datetime."""

    a: datetime | None = None


class BaseModelModel(Model):
    """BaseModelModel."""

    a: str | None = None


class Str(Model):
    """Str."""

    a: str | None = None


class Operation(Model):
    """Operation."""

    a: str | None = None


class OperationAnswersModel(Model):
    """OperationAnswersModel."""

    a: str | None = None


def __dir__() -> list[str]:
    return __all__
