"""What few documents ask of input: odd enums, lists without repeats, tuples."""

from __future__ import annotations

from typing import Any, cast

from pydantic import AfterValidator, ValidatorFunctionWrapHandler, WrapValidator
from pydantic_core import PydanticCustomError, to_json


def OneOf(*values: Any) -> AfterValidator:
    """One of these values of JSON, for those that `Literal` cannot hold."""
    known = [_key(value) for value in values]
    words = {"values": ", ".join(map(repr, values))}

    def check(value: Any) -> Any:
        if _key(value) not in known:
            raise PydanticCustomError("enum", "Input should be one of {values}", words)
        return value

    return AfterValidator(check)


def UniqueItems() -> AfterValidator:
    """A list in which nothing is there twice."""

    def check(value: Any) -> Any:
        if len({_key(item) for item in value}) < len(value):
            raise PydanticCustomError("unique", "Input should have no item twice")
        return value

    return AfterValidator(check)


def _key(value: object) -> bytes:
    """A JSON value as text, in which 1.0 is 1."""
    whole = isinstance(value, float) and value.is_integer()
    return to_json(int(value) if isinstance(value, float) and whole else value)


def FromList() -> WrapValidator:
    """A tuple that may be given as a list, and is sent as one."""

    def check(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
        return list(
            handler(tuple(cast(Any, value)) if isinstance(value, list) else value)
        )

    return WrapValidator(check)
