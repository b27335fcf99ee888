"""Formats that few documents have: duration, decimal, Base64."""

from __future__ import annotations

import base64
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BeforeValidator, PlainSerializer
from pydantic_core import to_jsonable_python

from .formats import like, text_input

_DURATION = r"P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?)"


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
    from typing import TypeAlias

    DurationInput: TypeAlias = timedelta | str
    DecimalInput: TypeAlias = Decimal | str
    Base64Input: TypeAlias = bytes | str
    Base64Bytes: TypeAlias = bytes
else:
    DurationInput = text_input(
        "duration", timedelta, like(_DURATION), to_jsonable_python
    )
    DecimalInput = text_input("decimal", Decimal, _write_decimal, _write_decimal)
    Base64Input = text_input("Base64 text", bytes, _read_base64, _write_base64)
    Base64Bytes = Annotated[
        bytes,
        BeforeValidator(_read_base64),
        PlainSerializer(_write_base64, when_used="json"),
    ]
