"""What a field may hold, and what a value of another kind was probably meant to be."""

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sdksmith.document.mending.repairs import DROP, IGNORED, Repairs, wrong_kind
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping


@dataclass(frozen=True)
class Field:
    """A field's kind of value.

    Attributes:
        wanted: what it must be, for a message.
        read: gives the value itself if it is right, else what was meant, or `DROP`.
    """

    wanted: str
    read: Callable[[Any], Any]


def mend_fields(
    repairs: Repairs,
    pointer: Pointer,
    node: Mapping[str, Any],
    table: Mapping[str, Field],
) -> None:
    """Repair or take away each field of an object that is not of its kind."""
    for key in table.keys() & node.keys():
        value, rule = node[key], table[key]
        meant = rule.read(value)
        if meant is not value:
            problem = wrong_kind(key, rule.wanted, value)
            outcome = IGNORED if meant is DROP else ""
            repairs.set((*pointer, key), meant, problem, outcome)


def _text(value: Any) -> Any:
    if isinstance(value, str):
        return value
    is_scalar = isinstance(value, bool | int | float)
    return json.dumps(value) if is_scalar else DROP


def _boolean(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    words = {"true": True, "false": False, "yes": True, "no": False}
    return words.get(value.lower(), DROP) if isinstance(value, str) else DROP


def _number(value: Any) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    return _parse(value) if isinstance(value, str) else DROP


def _parse(text: str) -> Any:
    try:
        found = json.loads(text)
    except ValueError:
        return DROP
    is_number = isinstance(found, int | float) and not isinstance(found, bool)
    return found if is_number and math.isfinite(found) else DROP


def _limit(value: Any) -> Any:
    return value if isinstance(value, bool) else _number(value)


def _count(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value if value >= 0 else DROP
    found = _number(value)
    is_whole = found is not DROP and found == int(found) and found >= 0
    return int(found) if is_whole else DROP


def _divisor(value: Any) -> Any:
    found = _number(value)
    return found if found is not DROP and found > 0 else DROP


def _texts(value: Any) -> Any:
    if isinstance(value, str):
        return [value]
    if not is_list(value):
        return DROP
    if all(isinstance(item, str) for item in value):
        return value
    return [text for text in map(_text, value) if text is not DROP]


def _mapping(value: Any) -> Any:
    return value if is_mapping(value) else DROP


def _objects(value: Any) -> Any:
    """A list of mappings; one that is not in a list is meant to be the only one."""
    if is_mapping(value):
        return [value]
    if not is_list(value):
        return DROP
    kept = [item for item in value if is_mapping(item)]
    return value if len(kept) == len(value) else kept


TEXT = Field("text", _text)
BOOLEAN = Field("true or false", _boolean)
NUMBER = Field("a number", _number)
LIMIT = Field("a number", _limit)
COUNT = Field("a whole number from 0", _count)
DIVISOR = Field("a number above 0", _divisor)
TEXTS = Field("a list of texts", _texts)
MAPPING = Field("a mapping", _mapping)
OBJECTS = Field("a list of mappings", _objects)
