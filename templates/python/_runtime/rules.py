"""What JSON Schema asks of input beyond the types and limits that Pydantic knows.

Copied only into packages whose document asks for some of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, TypeVar, cast

from pydantic import (
    AfterValidator,
    GetCoreSchemaHandler,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError, core_schema, to_json

from .model import make_adapter, twin_fields

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
                adapter = make_adapter(rest())
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


def _refuse_unless(fits: bool, words: str) -> None:
    if not fits:
        raise PydanticCustomError("rule", "{words}", {"words": words})


def Matches(pattern: str) -> AfterValidator:
    """A text that a pattern matches somewhere: for types that take objects as well."""
    rule = re.compile(pattern)

    def check(text: str) -> str:
        words = f"Input should match {pattern}"
        _refuse_unless(rule.search(text) is not None, words)
        return text

    return AfterValidator(check)


def OneOf(*values: Any) -> AfterValidator:
    """One of these values of JSON, for those that `Literal` cannot hold."""
    known = {to_json(value) for value in values}

    def check(value: Any) -> Any:
        plain = (
            int(value) if isinstance(value, float) and value == int(value) else value
        )
        words = f"Input should be one of {', '.join(map(repr, values))}"
        _refuse_unless({to_json(value), to_json(plain)} & known != set(), words)
        return value

    return AfterValidator(check)


def UniqueItems() -> AfterValidator:
    """A list in which nothing is there twice."""

    def check(value: Any) -> Any:
        texts = [to_json(item) for item in value]
        _refuse_unless(len(set(texts)) == len(texts), "Items should be unique")
        return value

    return AfterValidator(check)


def FromList() -> WrapValidator:
    """A tuple that may be given as a list, and is sent as one."""

    def check(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
        return list(handler(tuple(value) if isinstance(value, list) else value))

    return WrapValidator(check)
