"""What models and `TypedDict` twins are made of."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    NamedTuple,
    NotRequired,
    Required,
    cast,
    get_origin,
)
from uuid import UUID

import pydantic
import pydantic_core
from pydantic import BaseModel, ConfigDict, PlainValidator, TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError, core_schema
from typing_extensions import get_type_hints


class Model(BaseModel):
    """An object of the API: fields in snake case, unknown ones in `model_extra`."""

    model_config = ConfigDict(
        extra="allow",
        validate_by_alias=True,
        validate_by_name=True,
        defer_build=True,
        protected_namespaces=(),
        regex_engine="python-re",
        hide_input_in_errors=True,
    )

    def to_dict(self) -> dict[str, Any]:
        """The object as JSON data: wire names, only the fields that were set."""
        return self.model_dump(
            mode="json", by_alias=True, exclude_unset=True, warnings=False
        )

    def to_json(self, *, indent: int | None = None) -> str:
        """The object as JSON text: wire names, only the fields that were set."""
        return self.model_dump_json(
            indent=indent, by_alias=True, exclude_unset=True, warnings=False
        )


INPUT = ConfigDict(
    strict=True,
    extra="allow",
    validate_by_alias=True,
    validate_by_name=True,
    loc_by_alias=False,
    regex_engine="python-re",
)
"""The configuration of a `TypedDict` twin; both names of a field are accepted."""

INPUT_CLOSED = INPUT.copy()
INPUT_CLOSED["extra"] = "forbid"
"""The same for an object that allows no other fields."""


@cache
def adapter_of(get_type: Callable[[], object]) -> TypeAdapter[Any]:
    """The adapter of a documented type, made when it is first needed."""
    return TypeAdapter(cast(Any, get_type()))


_QUALIFIERS: tuple[Any, ...] = (Required, NotRequired)


class TwinField(NamedTuple):
    """A field of a `TypedDict` twin: its name in the API and its type."""

    wire_name: str
    type: Any


@cache
def twin_fields(twin: type) -> dict[str, TwinField]:
    """The fields of a `TypedDict` twin by their Python names."""
    fields: dict[str, TwinField] = {}
    for name, hint in get_type_hints(twin, include_extras=True).items():
        if get_origin(hint) in _QUALIFIERS:
            hint = hint.__args__[0]
        wire_name, rules = name, list[Any]()
        for part in getattr(hint, "__metadata__", ()):
            if isinstance(part, FieldInfo):
                wire_name = part.serialization_alias or part.alias or wire_name
                rules += part.metadata
            else:
                rules.append(part)
        bare = hint.__origin__ if hasattr(hint, "__metadata__") else hint
        fields[name] = TwinField(wire_name, annotate(bare, rules))
    return fields


def annotate(kind: Any, rules: list[Any]) -> Any:
    """`Annotated[kind, *rules]`, or the kind alone."""
    return cast(Any, Annotated)[(kind, *rules)] if rules else kind


def to_wire_names(twin: type, value: dict[str, Any]) -> dict[str, Any]:
    """A checked `TypedDict` with the wire names of its fields."""
    fields = twin_fields(twin)
    return {
        fields[name].wire_name if name in fields else name: item
        for name, item in value.items()
    }


class WireForm:
    """Marks a `TypedDict` whose checked value has the wire names."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Rename the fields right after the check of the dict, variant by variant."""

        def wire_form(value: dict[str, Any]) -> dict[str, Any]:
            return to_wire_names(source, value)

        return core_schema.no_info_after_validator_function(wire_form, handler(source))


@dataclass(frozen=True, slots=True)
class Matches:
    """Marks an input whose text a pattern must match somewhere.

    For the types below: Pydantic cannot put a pattern on them, as they take objects.
    """

    pattern: str

    def __get_pydantic_core_schema__(
        self, source: Any, handler: pydantic.GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Look for the pattern in the checked text."""
        rule = re.compile(self.pattern)

        def search(text: str) -> str:
            if not rule.search(text):
                raise PydanticCustomError(
                    "pattern", "Input should match {pattern}", {"pattern": self.pattern}
                )
            return text

        return core_schema.no_info_after_validator_function(search, handler(source))


def _input(
    name: str, kind: type, read: Callable[[str], object], write: Callable[[Any], str]
) -> pydantic.PlainValidator:
    """Turn a `kind` into text; check a string, which is sent as it was written."""

    def to_text(value: object) -> str:
        is_moment = isinstance(value, datetime)  # a date to Python, but not to an API
        try:
            if isinstance(value, str):
                read(value)
                return value
            if isinstance(value, kind) and is_moment == (kind is datetime):
                return write(value)
        except (ValueError, ArithmeticError):
            pass
        is_like = isinstance(value, str) or type(value) is kind
        unlike = "" if is_like else f", not {type(value).__name__}"
        raise PydanticCustomError(
            "format",
            "Input should be a valid {name}{unlike}",
            {"name": name, "unlike": unlike},
        )

    return pydantic.PlainValidator(to_text)


_DATE = r"\d{4}-\d\d-\d\d"
_TIME = r"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?"  # naive ones are common
_UUID = r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_DURATION = r"P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)"


def _like(pattern: str, read: Callable[[str], object] = str) -> Callable[[str], object]:
    """Narrow what Python reads to what RFC 3339 and RFC 9562 write."""

    def check(text: str) -> object:
        if not re.fullmatch(pattern, text, re.ASCII):
            raise ValueError(text)
        return read(text)

    return check


def _read_number(value: object) -> object:
    # As it is: 2 stays 2, which a plain float would make 2.0.
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PydanticCustomError("number", "Input should be a valid number")
    return value


def _write_decimal(value: str | Decimal) -> str:
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError(value)
    return format(number, "f")


def _read_base64(value: object) -> object:
    # Text is what the server sends, bytes are what the maker of a model gives.
    return base64.b64decode(value, validate=True) if isinstance(value, str) else value


def _write_base64(value: object) -> Any:
    # A leniently built model may hold anything here.
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


if TYPE_CHECKING:
    from typing import TypeAlias, TypeVar

    _A = TypeVar("_A")
    _B = TypeVar("_B")
    Twin: TypeAlias = _A | _B
    UuidInput: TypeAlias = UUID | str
    DateInput: TypeAlias = date | str
    DateTimeInput: TypeAlias = datetime | str
    TimeInput: TypeAlias = time | str
    DurationInput: TypeAlias = timedelta | str
    DecimalInput: TypeAlias = Decimal | str
    Base64Input: TypeAlias = bytes | str
    Base64Bytes: TypeAlias = bytes
    Number: TypeAlias = int | float
else:

    class Twin:
        """`Twin[A, B]`: the `TypedDict` A, or the model B, which is sent as an A."""

        def __class_getitem__(cls, sides):
            """A with its wire names; B may be a string, it is never looked at."""
            return Annotated[sides[0], WireForm()]

    def _text(*rule):
        return Annotated[rule[1] | str, _input(*rule)]

    UuidInput = _text("UUID", UUID, _like(_UUID), str)
    DateInput = _text("date", date, _like(_DATE, date.fromisoformat), date.isoformat)
    DateTimeInput = _text(
        "date-time",
        datetime,
        _like(f"{_DATE}[Tt ]{_TIME}", datetime.fromisoformat),
        datetime.isoformat,
    )
    TimeInput = _text("time", time, _like(_TIME, time.fromisoformat), time.isoformat)
    DurationInput = _text(
        "duration", timedelta, _like(_DURATION), pydantic_core.to_jsonable_python
    )
    DecimalInput = _text("decimal", Decimal, _write_decimal, _write_decimal)
    Base64Input = _text("Base64 text", bytes, _read_base64, _write_base64)
    Base64Bytes = Annotated[
        bytes,
        pydantic.BeforeValidator(_read_base64),
        pydantic.PlainSerializer(_write_base64, when_used="json"),
    ]
    Number = Annotated[int | float, PlainValidator(_read_number)]
