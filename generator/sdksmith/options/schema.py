"""The JSON Schema of the settings, `sdk.schema.json`, and what is plainly right by it.

`faults` says what is wrong.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeGuard

Schema = Mapping[str, Any]
Steps = tuple[str | int, ...]

_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
    "object": (dict,),
}
_REMARKS = frozenset(
    ("title", "description", "default", "examples", "errorMessage")
    + ("$schema", "$id", "$defs")
)


def schema_text() -> str:
    """Give the schema as it is shipped, for editors."""
    path = Path(__file__).with_name("sdk.schema.json")
    return path.read_text(encoding="utf-8")


@cache
def load_schema() -> Schema:
    """Give the schema."""
    found: Schema = json.loads(schema_text())
    return found


def list_keys(schema: Schema | None = None) -> list[tuple[str, ...]]:
    """Give the keys of all settings, in the order of the schema.

    Those of a table whose keys are not fixed are not listed, nor those of `[[sdk]]`.
    """
    found: list[tuple[str, ...]] = []
    for name, entry in (schema or load_schema())["properties"].items():
        inner = list_keys(entry) if "properties" in entry else [()]
        found += [(name, *key) for key in inner]
    return [key for key in found if key != ("sdk",)]


def fits(value: object, schema: Schema) -> bool:
    """Say whether a value is plainly what a schema asks for.

    False only says that it may not be. So a keyword that is not known here costs time,
    and no mistake.
    """
    return all(
        keyword in _REMARKS
        or (keyword in _CHECKS and _CHECKS[keyword](value, wanted, schema))
        for keyword, wanted in schema.items()
    )


def _fits_type(value: object, wanted: str, _: Schema) -> bool:
    is_number = wanted in ("integer", "number")
    return isinstance(value, _TYPES[wanted]) and not (
        is_number and isinstance(value, bool)
    )


def _fits_properties(value: object, wanted: Mapping[str, Schema], _: Schema) -> bool:
    return is_table(value) and all(
        fits(entry, wanted[name]) for name, entry in value.items() if name in wanted
    )


def _fits_others(value: object, wanted: Any, schema: Schema) -> bool:
    """Look at what is not among the properties."""
    known = schema.get("properties", {})
    return is_table(value) and all(
        wanted is not False and fits(entry, wanted)
        for name, entry in value.items()
        if name not in known
    )


def _fits_items(value: object, wanted: Schema, _: Schema) -> bool:
    return is_list(value) and all(fits(entry, wanted) for entry in value)


def _fits_required(value: object, wanted: Sequence[str], _: Schema) -> bool:
    return is_table(value) and all(name in value for name in wanted)


def _lacks(value: object, wanted: Schema, _: Schema) -> bool:
    """Look at a table that may not have a key; no other use of `not` is known."""
    names: Sequence[str] = wanted.get("required", ())
    is_known = list(wanted) == ["required"]
    return is_known and not _fits_required(value, names, wanted)


_CHECKS: Mapping[str, Callable[[Any, Any, Schema], bool]] = {
    "type": _fits_type,
    "properties": _fits_properties,
    "additionalProperties": _fits_others,
    "items": _fits_items,
    "required": _fits_required,
    "not": _lacks,
    "minProperties": lambda value, wanted, _: is_table(value) and len(value) >= wanted,
    "enum": lambda value, wanted, _: isinstance(value, str) and value in wanted,
    "pattern": lambda value, wanted, _: isinstance(value, str)
    and re.search(wanted, value) is not None,
    "minimum": lambda value, wanted, _: isinstance(value, int | float)
    and value >= wanted,
    "exclusiveMinimum": lambda value, wanted, _: isinstance(value, int | float)
    and value > wanted,
    "anyOf": lambda value, wanted, _: any(fits(value, option) for option in wanted),
    "$ref": lambda value, wanted, _: fits(value, _follow(wanted)),
}


def _follow(reference: str) -> Schema:
    """Give what a reference to another place in the schema leads to."""
    found: Any = load_schema()
    for step in reference.removeprefix("#").split("/")[1:]:
        found = found[step]
    return found if is_table(found) else {}


def is_table(value: object) -> TypeGuard[dict[str, Any]]:
    """Say whether a value of TOML is a table."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Say whether a value of TOML is a list."""
    return isinstance(value, list)
