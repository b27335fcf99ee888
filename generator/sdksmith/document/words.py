"""What a violated rule of JSON Schema means, in plain words."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from jsonschema.exceptions import ValidationError

from sdksmith.document.faults import Fault
from sdksmith.document.tree import Pointer
from sdksmith.document.values import kind_of, shorten

_TYPES = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "null",
}


def similar(name: Any, names: Iterable[Any]) -> str:
    """Give the hint "did you mean ...?" where one of `names` is meant, else nothing."""
    candidates = [other for other in names if isinstance(other, str)]
    found = get_close_matches(name, candidates, n=1) if isinstance(name, str) else []
    return f"did you mean `{found[0]}`?" if found else ""


def faults(pointer: Pointer, error: ValidationError) -> Iterator[Fault]:
    """Give what the user has to mend for one error without alternatives.

    Args:
        pointer: of the value that was checked; the error's own path is added to it.
    """
    place = (*pointer, *error.absolute_path)
    describe = _DESCRIBE.get(str(error.validator))
    if describe is None:
        yield Fault(place, _plain(error))
    else:
        yield from describe(place, error)


def _type(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    allowed: Any = error.validator_value
    types = [allowed] if isinstance(allowed, str) else list(allowed)
    value: Any = error.instance
    wanted = " or ".join(_TYPES.get(name, name) for name in types)
    message = f"{_subject(place)} must be {wanted}, not {_found(value)}"
    hint = ""
    if "string" in types and isinstance(value, int | float):
        hint = f'write it in quotes: "{json.dumps(value)}"'
    yield Fault(place, message, hint)


def _required(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    # One error is raised for each missing name, and only its text says which one.
    names: Any = error.validator_value
    for name in names:
        if error.message.startswith(repr(name)):
            yield Fault(place, f"{_subject(place)} has no `{name}`, which is required")
            return
    yield Fault(place, _plain(error))


def _unknown(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    schema: Any = error.schema
    known = schema.get("properties", {})
    for name in _unknown_names(error):
        hint = similar(name, known)
        if place == ("paths",):
            hint = f"a path starts with a slash: `/{name}`"
        message = f"`{name}` is not a field of {_subject(place)}"
        # A field that is there but wrong counts as not evaluated, so it is named too.
        weak = error.validator == "unevaluatedProperties"
        yield Fault((*place, name), message, hint, weak=weak)


def _unknown_names(error: ValidationError) -> list[str]:
    """Give the keys that an error about unknown keys is about."""
    # jsonschema names them in the text only: "('a', 'b' were unexpected)", or
    # "'a', 'b' do not match any of the regexes: ...".
    instance: Any = error.instance
    names = [name for name in instance if repr(name) in error.message]
    schema: Any = error.schema
    patterns: list[str] = list(schema.get("patternProperties", {}))
    return [
        name
        for name in names
        if name not in schema.get("properties", {})
        and not any(re.search(pattern, name) for pattern in patterns)
    ]


def _enum(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    allowed: Any = error.validator_value
    values: list[Any] = allowed if error.validator == "enum" else [allowed]
    shown = " or ".join(shorten(value) for value in values[:12])
    more = f" or {len(values) - 12} more" if len(values) > 12 else ""
    message = f"{_subject(place)} must be {shown}{more}, not {_found(error.instance)}"
    yield Fault(place, message, similar(error.instance, values))


def _pattern(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    message = f"{_found(error.instance)} does not match `{error.validator_value}`"
    yield Fault(place, message)


def _format(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    message = f"{_found(error.instance)} is not a valid {error.validator_value}"
    yield Fault(place, message)


def _more_than_one(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    message = f"{_subject(place)} fits more than one of the forms it may have"
    yield Fault(place, message, weak=True)


def _not(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    rule: Any = error.validator_value
    if isinstance(rule, dict) and "enum" in rule:
        name = _found(error.instance)
        hint = ""
        if place[-1:] == ("additionalOperations",):
            hint = f"it has a field of its own: `{str(error.instance).lower()}`"
        yield Fault(place, f"{name} is not allowed here", hint)
    else:
        yield Fault(place, _plain(error))


_DESCRIBE: Mapping[str, Callable[[Pointer, ValidationError], Iterator[Fault]]] = {
    "type": _type,
    "required": _required,
    "additionalProperties": _unknown,
    "unevaluatedProperties": _unknown,
    "enum": _enum,
    "const": _enum,
    "pattern": _pattern,
    "format": _format,
    "oneOf": _more_than_one,
    "not": _not,
}


def _plain(error: ValidationError) -> str:
    """Give the validator's own words, with the value shortened."""
    return error.message.replace(repr(error.instance), _found(error.instance))[:300]


def _found(value: Any) -> str:
    """Give a scalar as it is, and what it is of anything larger."""
    return (
        kind_of(value) if isinstance(value, dict | list) and value else shorten(value)
    )


def _subject(place: Pointer) -> str:
    """Give the name of a place in a sentence: the last parts that are names."""
    if not place:
        return "the document"
    names = [str(part) for part in place]
    return f"`{names[-1]}`" if isinstance(place[-1], str) else f"item {names[-1]}"
