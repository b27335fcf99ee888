"""`allOf`: several schemas that hold at once, merged into one."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Any

from sdksmith.normalise.nodes import is_node, list_at, node_at
from sdksmith.normalise.unsupported import UnsupportedError
from sdksmith.rules import Rule

_LARGER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_SMALLER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_CONDITIONS = ("if", "dependentRequired", "dependentSchemas", "not")
_UNIONS = ("anyOf", "oneOf")
_MOST_VARIANTS = 100


class ContradictionError(UnsupportedError):
    """Schemas that cannot hold at once."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason, Rule.SKIP_FALSE)


def merge_schemas(parts: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Merge schemas of which each must hold (JSON Schema 2020-12 core §10.2.1.1).

    Properties keep the order in which they are first met. Of two words on one thing
    the later one counts, save for limits, where the tighter one does. Of two unions
    each variant of one is joined with each of the other.
    """
    merged: dict[str, Any] = {}
    for part in parts:
        part = _set_conditions_aside(part)
        if merged:
            for keyword, value in part.items():
                merged[keyword] = _merge_keyword(keyword, merged.get(keyword), value)
        else:
            merged = part
        if "anyOf" in merged and "oneOf" in merged:
            first, second = (merged.pop(key) for key in list(merged) if key in _UNIONS)
            merged["anyOf"] = join_unions(first, second)
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
        return [value for value in new if value in old] or new
    if keyword in _LARGER:
        return max(old, new)
    if keyword in _SMALLER:
        return min(old, new)
    if keyword in _UNIONS:
        return join_unions(old, new)
    if keyword == "additionalProperties":
        return False if False in (old, new) else new
    if keyword in ("items", "patternProperties"):
        return _merge_inside(keyword, old, new)
    return new


def _merge_properties(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(old)
    for name, schema in new.items():
        both = name in merged and merged[name] != schema
        merged[name] = _both(merged[name], schema) if both else schema
    return merged


def _merge_inside(keyword: str, old: Any, new: Any) -> Any:
    return _merge_properties(old, new) if keyword != "items" else _both(old, new)


def _both(old: Any, new: Any) -> Any:
    """Give what holds if both do; `true` says nothing, and nothing fulfils `false`."""
    if False in (old, new):
        return False
    return {"allOf": [part for part in (old, new) if is_node(part)]}


def join_unions(old: Sequence[Any], new: Sequence[Any]) -> list[Any]:
    """Give a union of each variant of one with each of the other."""
    if len(old) * len(new) > _MOST_VARIANTS:
        raise UnsupportedError("an allOf that joins two large unions", Rule.SKIP_UNION)
    return [_both(*pair) for pair in product(old, new)]


def contradict(parts: Sequence[Mapping[str, Any]]) -> bool:
    """Say whether a property has values in one part of which another allows none."""
    known: dict[str, Sequence[Any]] = {}
    for part in parts:
        for name, schema in node_at(part, "properties").items():
            values = _values_of(schema)
            if values and name in known and not [v for v in values if v in known[name]]:
                return True
            if values:
                known[name] = values
    return False


def _values_of(schema: Any) -> Sequence[Any]:
    if is_node(schema) and "const" in schema:
        return [schema["const"]]
    return list_at(schema, "enum") if is_node(schema) else ()


def _intersect_types(old: Any, new: Any) -> Any:
    first, second = _type_list(old), _type_list(new)
    both = [name for name in first if name in second]
    if "integer" in (*first, *second) and "number" in (*first, *second):
        both.append("integer")
    if not both:
        said = " and ".join(" or ".join(types) for types in (first, second))
        raise ContradictionError(f"an allOf of the types {said}")
    return both[0] if len(both) == 1 else list(dict.fromkeys(both))


def _type_list(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def is_only_required(variants: Sequence[Any]) -> bool:
    """Say whether the variants only name required properties, and no type.

    `anyOf: [{required: [a]}, {required: [b]}]` beside properties is a rule on which
    fields go together; there is one type, not several.
    """
    return all(
        is_node(variant)
        and not set(variant) - {"required", "not", "title", "description", "type"}
        and variant.get("type", "object") == "object"
        and {"required", "not"} & variant.keys()
        for variant in variants
    )


def _set_conditions_aside(part: Mapping[str, Any]) -> dict[str, Any]:
    """Keep a part's conditions where the next part's do not replace them."""
    rules = [key for key in _CONDITIONS if key in part]
    rules += [key for key in _UNIONS if key in part and is_only_required(part[key])]
    if not rules:
        return dict(part)
    found = [{key: part[key]} for key in rules if key != "if"]
    if "if" in rules:
        rules += ["then", "else"]
        found.append({key: part[key] for key in ("if", "then", "else") if key in part})
    rest = {key: value for key, value in part.items() if key not in rules}
    return {**rest, "x-conditions": [*part.get("x-conditions", ()), *found]}
