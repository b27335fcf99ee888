"""What violates a JSON Schema, by a validator that only looks where another says no.

jsonschema-rs says yes or no, hundreds of times as fast as jsonschema, and in no words of
its own. What it accepts is valid; what it refuses jsonschema looks at, whose errors are
told. So which of the two is asked shows in the time alone.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from typing import Any

import jsonschema_rs
from jsonschema import FormatChecker, validators
from jsonschema.exceptions import ValidationError
from referencing import Registry

Schema = Mapping[str, Any]
Accepts = Callable[[Any], bool]
"""Says of a value that it is valid; one that is refused may be valid nevertheless."""

_NO_FORMATS = FormatChecker(())
_NO_SCHEMAS: Registry[Any] = Registry()


def iter_errors(schema: Schema, value: Any) -> Iterator[ValidationError]:
    """Give the errors that jsonschema finds in a value."""
    if not make_accepts(schema)(value):
        yield from _make_validator(schema).iter_errors(value)


def make_accepts(
    schema: Schema,
    formats: FormatChecker = _NO_FORMATS,
    registry: Registry[Any] = _NO_SCHEMAS,
) -> Accepts:
    """Give what accepts values that are valid.

    Args:
        formats: those that are checked, by the functions that jsonschema calls.
        registry: the schemas that this one leads to; nothing else is ever read.
    """
    names = formats.checkers
    known = [(uri, registry.contents(uri)) for uri in registry]
    try:
        validator = jsonschema_rs.validator_for(
            dict(schema),
            validate_formats=bool(names),
            formats={name: partial(_conforms, formats, name) for name in names},
            registry=jsonschema_rs.Registry(known) if known else None,
            offline=True,
        )
    except ValueError:  # draft 3 is not known to it
        return lambda value: False

    def accepts(value: Any) -> bool:
        try:
            return validator.is_valid(value)
        # A value that no JSON has, or a format that cannot be checked: jsonschema knows
        # what to make of it, or raises the same.
        except Exception:  # noqa: BLE001 - the reason stands above
            return False

    return accepts


def _conforms(formats: FormatChecker, name: str, value: str) -> bool:
    return formats.conforms(value, name)


def _make_validator(schema: Schema) -> Any:
    """Give a validator that follows a reference only where something is wrong there."""
    word = "definitions" if "definitions" in schema else "$defs"
    frame = {name: schema[name] for name in ("$schema", word) if name in schema}
    # Only what the schema defines itself: in another one that it leads to, such as that
    # of draft 4, the same reference would mean something else.
    own = {f"#/{word}/{name}" for name in schema[word]}
    base: Any = validators.validator_for(schema)

    @cache
    def find(ref: str) -> Accepts:
        return make_accepts({**frame, "$ref": ref})

    def follow(
        validator: Any, ref: str, value: Any, within: Schema
    ) -> Iterator[ValidationError]:
        if not (ref in own and find(ref)(value)):
            yield from base.VALIDATORS["$ref"](validator, ref, value, within)

    untyped: Any = validators
    return untyped.extend(base, {"$ref": follow})(schema)
