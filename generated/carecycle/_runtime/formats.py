"""Formats of text in input: the object of Python, or the string, which is checked."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

from pydantic import PlainValidator
from pydantic_core import PydanticCustomError


def text_input(
    name: str, kind: type, read: Callable[[str], object], write: Callable[[Any], str]
) -> Any:
    """The type that takes a `kind` or its text, and gives what is sent."""

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

    return Annotated[kind | str, PlainValidator(to_text)]


def like(pattern: str, read: Callable[[str], object] = str) -> Callable[[str], object]:
    """Narrow what Python reads to what RFC 3339 and RFC 9562 write."""

    matches = re.compile(pattern, re.ASCII).fullmatch

    def check(text: str) -> object:
        if not matches(text):
            raise ValueError(text)
        return read(text)

    return check


def _read_number(value: object) -> object:
    # As it is: 2 stays 2, which a plain float would make 2.0.
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PydanticCustomError("number", "Input should be a valid number")
    return value


_DATE = r"\d{4}-\d\d-\d\d"
_TIME = r"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?"  # naive ones are common
_UUID = r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"

if TYPE_CHECKING:
    from typing import TypeAlias

    UuidInput: TypeAlias = UUID | str
    DateInput: TypeAlias = date | str
    DateTimeInput: TypeAlias = datetime | str
    TimeInput: TypeAlias = time | str
    Number: TypeAlias = int | float
else:
    UuidInput = text_input("UUID", UUID, like(_UUID), str)
    DateInput = text_input(
        "date", date, like(_DATE, date.fromisoformat), date.isoformat
    )
    DateTimeInput = text_input(
        "date-time",
        datetime,
        like(f"{_DATE}[Tt ]{_TIME}", datetime.fromisoformat),
        datetime.isoformat,
    )
    TimeInput = text_input(
        "time", time, like(_TIME, time.fromisoformat), time.isoformat
    )
    Number = Annotated[int | float, PlainValidator(_read_number)]
