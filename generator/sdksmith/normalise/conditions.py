"""Rules on which fields go together: `if`/`then`, `dependentRequired` and the like."""

from collections.abc import Mapping
from typing import Any

from sdksmith.ir import Schema
from sdksmith.normalise.nodes import is_node, list_at, node_at
from sdksmith.normalise.schemas import SchemaReader

_RULES = ("if", "then", "else", "dependentRequired", "dependentSchemas")
# What the SDK can evaluate before it sends a body.
_EVALUATED = (
    *(*_RULES, "properties", "required", "const", "enum", "type"),
    *("not", "allOf", "anyOf", "oneOf", "minLength", "maxLength"),
    *("minimum", "maximum", "minItems", "maxItems"),
)
_MAPS = ("properties", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf")
_ANNOTATIONS = ("title", "description", "examples", "example", "deprecated", "$comment")


def find_conditions(schemas: SchemaReader, component: str) -> tuple[Schema, ...]:
    """Give the rules of a body's component that the SDK can check before sending.

    A rule that uses another keyword is left to the server: half of a rule would forbid
    what the document allows.
    """
    if not component:
        return ()
    rules = schemas.component(component).schema.get("x-conditions", ())
    return tuple(_strip(rule) for rule in rules if _is_evaluated(rule))


def _is_evaluated(schema: Any) -> bool:
    if not is_node(schema):
        return isinstance(schema, bool)
    known = all(key in (*_EVALUATED, *_ANNOTATIONS) for key in schema)
    return known and all(_is_evaluated(part) for part in _parts(schema))


def _parts(schema: Mapping[str, Any]) -> list[Any]:
    found = [schema[key] for key in ("if", "then", "else", "not") if key in schema]
    found += [part for key in _MAPS for part in node_at(schema, key).values()]
    return found + [part for key in _LISTS for part in list_at(schema, key)]


def _strip(schema: Any) -> Any:
    """Give a rule without its annotations: it is written into the SDK as data."""
    if not is_node(schema):
        return schema
    kept: dict[str, Any] = {}
    for key, value in schema.items():
        if key in _MAPS:
            kept[key] = {name: _strip(part) for name, part in value.items()}
        elif key in _LISTS:
            kept[key] = [_strip(part) for part in value]
        elif key not in _ANNOTATIONS:
            kept[key] = _strip(value)
    return kept
