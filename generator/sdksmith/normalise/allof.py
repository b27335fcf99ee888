"""`allOf`: several schemas that hold at once, merged into one."""

from collections.abc import Iterable, Mapping
from typing import Any

from sdksmith.normalise.unsupported import UnsupportedError

_LARGER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_SMALLER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_CONDITIONS = ("if", "dependentRequired", "dependentSchemas")


def merge_schemas(parts: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Merge schemas of which each must hold (JSON Schema 2020-12 core §10.2.1.1).

    Properties keep the order in which they are first met. Of two words on one thing
    the later one counts, save for limits, where the tighter one does.
    """
    merged: dict[str, Any] = {}
    for part in parts:
        for keyword, value in part.items():
            merged[keyword] = _merge_keyword(keyword, merged.get(keyword), value)
        _keep_conditions(merged)
    return merged


def _merge_keyword(keyword: str, old: Any, new: Any) -> Any:
    if old is None or old == new:
        return new
    if keyword == "properties":
        return _merge_properties(old, new)
    if keyword == "required":
        return [*old, *(name for name in new if name not in old)]
    if keyword == "x-conditions":
        return [*old, *new]
    if keyword == "type":
        return _intersect_types(old, new)
    if keyword == "enum":
        return [value for value in new if value in old]
    if keyword in _LARGER:
        return max(old, new)
    if keyword in _SMALLER:
        return min(old, new)
    if keyword in ("anyOf", "oneOf"):
        raise UnsupportedError(f"an allOf that joins two {keyword}")
    if keyword == "additionalProperties":
        return False if False in (old, new) else new
    return new


def _merge_properties(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(old)
    for name, schema in new.items():
        both = name in merged and merged[name] != schema
        merged[name] = {"allOf": [merged[name], schema]} if both else schema
    return merged


def _intersect_types(old: Any, new: Any) -> Any:
    first, second = _type_list(old), _type_list(new)
    both = [name for name in first if name in second]
    if "integer" in (*first, *second) and "number" in (*first, *second):
        both.append("integer")
    if not both:
        raise UnsupportedError(f"an allOf of the types {old} and {new}")
    return both[0] if len(both) == 1 else both


def _type_list(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def _keep_conditions(merged: dict[str, Any]) -> None:
    """Put each part's condition aside, so that the next part's does not replace it."""
    found = {key: merged.pop(key) for key in _CONDITIONS if key in merged}
    for branch in ("then", "else"):
        if branch in merged:
            found[branch] = merged.pop(branch)
    if found:
        merged["x-conditions"] = [*merged.get("x-conditions", []), found]
