"""What a violated rule of JSON Schema means, in plain words."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from jsonschema.exceptions import ValidationError

from sdksmith.document.faults import Fault, Meant
from sdksmith.document.near import find_meant
from sdksmith.document.tree import Pointer
from sdksmith.document.values import kind_of, shorten
from sdksmith.near import CERTAIN, find_near
from sdksmith.rules import Rule

_TYPES = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "null",
}


def faults(pointer: Pointer, error: ValidationError) -> Iterator[Fault]:
    """Give what the user has to mend for one error without alternatives.

    Args:
        pointer: of the value that was checked; the error's own path is added to it.
    """
    place = (*pointer, *error.absolute_path)
    describe = _DESCRIBE.get(str(error.validator))
    if describe is None:
        yield Fault(place, _plain(error), rule=Rule.BROKEN_RULE)
    else:
        yield from describe(place, error)


def _type(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    allowed: Any = error.validator_value
    types = [allowed] if isinstance(allowed, str) else list(allowed)
    value: Any = error.instance
    wanted = " or ".join(_TYPES.get(name, name) for name in types)
    message = f"{_subject(place)} must be {wanted}, not {_found(value)}"
    hint, meant = "", None
    if types == ["array"] and isinstance(value, str):
        meant = Meant(re.split(r",\s*", value))
    if "string" in types and isinstance(value, int | float):
        hint = f'write it in quotes: "{json.dumps(value)}"'
        meant = Meant(json.dumps(value))
    yield Fault(place, message, hint, rule=Rule.WRONG_KIND, meant=meant)


def _required(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    # One error is raised for each missing name, and only its text says which one.
    names: Any = error.validator_value
    for name in names:
        if error.message.startswith(repr(name)):
            message = f"{_subject(place)} has no `{name}`, which is required"
            near = _find_misspelt(name, error)
            meant = Meant(name, is_key=True) if near else None
            where = (*place, near) if near else place
            yield Fault(where, message, rule=Rule.MISSING_FIELD, meant=meant)
            return
    yield Fault(place, _plain(error), rule=Rule.MISSING_FIELD)


def _find_misspelt(name: str, error: ValidationError) -> str:
    """Give the key, of those that nobody knows, which was meant for a required one."""
    schema: Any = error.schema
    given: Any = error.instance
    known = schema.get("properties", {})
    free = [key for key in given if key not in known and not key.startswith("x-")]
    return find_near(name, free, cutoff=CERTAIN)


def _unknown(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    schema: Any = error.schema
    known = schema.get("properties", {})
    for name in _unknown_names(error):
        given: Any = error.instance
        free = [other for other in known if other not in given]
        meant, hint, rule = find_meant(name, free, is_key=True), "", Rule.UNKNOWN_FIELD
        if place == ("paths",):
            hint = f"a path starts with a slash: `/{name}`"
            meant, rule = Meant(f"/{name}", is_key=True), Rule.NO_SLASH
        message = f"`{name}` is not a field of {_subject(place)}"
        # A field that is there but wrong counts as not evaluated, so it is named too.
        weak = error.validator == "unevaluatedProperties"
        pointer = (*place, name)
        yield Fault(pointer, message, hint, weak=weak, rule=rule, meant=meant)


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
    meant = find_meant(error.instance, values)
    yield Fault(place, message, rule=Rule.WRONG_VALUE, meant=meant)


def _pattern(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    if place == ("host",) and "://" in str(error.instance):
        message = f"`host` is a name alone, not {_found(error.instance)}"
        meant = Meant(urlsplit(str(error.instance)).netloc)
        yield Fault(place, message, rule=Rule.WRONG_FORM, meant=meant)
        return
    message = f"{_found(error.instance)} does not match `{error.validator_value}`"
    yield Fault(place, message, rule=Rule.WRONG_FORM)


def _format(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    message = f"{_found(error.instance)} is not a valid {error.validator_value}"
    yield Fault(place, message, rule=Rule.WRONG_FORM)


def _more_than_one(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    message = f"{_subject(place)} fits more than one of the forms it may have"
    yield Fault(place, message, weak=True, rule=Rule.SEVERAL_FORMS)


def _not(place: Pointer, error: ValidationError) -> Iterator[Fault]:
    rule: Any = error.validator_value
    if isinstance(rule, dict) and "enum" in rule:
        name = _found(error.instance)
        hint = ""
        if place[-1:] == ("additionalOperations",):
            hint = f"it has a field of its own: `{str(error.instance).lower()}`"
        message = f"{name} is not allowed here"
        yield Fault(place, message, hint, rule=Rule.NOT_ALLOWED)
    else:
        yield Fault(place, _plain(error), rule=Rule.NOT_ALLOWED)


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
