"""What JSON Schema asks of input beyond the types and limits that Pydantic knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, TypeVar, cast

from pydantic import AfterValidator, GetCoreSchemaHandler, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError, core_schema

from .model import adapter_of, twin_fields

T = TypeVar("T")
Broken: TypeAlias = Iterator[tuple[str, str]]
"""The places that break a rule (`address.zip`), and what is wrong with each."""


def checked(
    find_broken: Callable[[dict[str, Any]], Broken] | None = None,
    *,
    rest: Callable[[], object] | None = None,
) -> Callable[[T], T]:
    """Mark a `TypedDict` twin with what is checked after its fields, one by one.

    Args:
        find_broken: gives the rules on several fields that a value breaks.
        rest: the type of a map of all fields that the twin does not name.
    """

    def mark(twin: T) -> T:
        def check(value: dict[str, Any]) -> dict[str, Any]:
            if rest:
                known = twin_fields(cast(Any, twin))
                more = {k: v for k, v in value.items() if k not in known}
                adapter = adapter_of(rest)
                value = {**value, **adapter.validate_python(more, strict=True)}
            broken = find_broken(value) if find_broken else ()
            faults = [_fault(place, words, value) for place, words in broken]
            if faults:
                raise ValidationError.from_exception_data("rules", faults)
            return value

        def schema(
            source: Any, handler: GetCoreSchemaHandler
        ) -> core_schema.CoreSchema:
            return core_schema.no_info_after_validator_function(check, handler(source))

        cast(Any, twin).__get_pydantic_core_schema__ = schema
        return twin

    return mark


def _fault(place: str, words: str, value: object) -> InitErrorDetails:
    # "missing" tells that the last step of the place is not in the value.
    kind = "missing" if words.startswith("is required") else "rule"
    error = PydanticCustomError(kind, "{words}", {"words": words})
    return InitErrorDetails(
        type=error, loc=tuple(filter(None, place.split("."))), input=value
    )


def Matches(pattern: str) -> AfterValidator:
    """A text that a pattern matches somewhere: for types that take objects as well.

    It says nothing about what is no text (JSON Schema 2020-12 validation §6.3.3).
    """
    rule = re.compile(pattern)

    def check(text: object) -> object:
        if isinstance(text, str) and rule.search(text) is None:
            words = {"pattern": pattern}
            raise PydanticCustomError("pattern", "Input should match {pattern}", words)
        return text

    return AfterValidator(check)
