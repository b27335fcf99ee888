"""Rules on which fields go together: `if`/`then`, `dependentRequired` and the like."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sdksmith.ir import Schema
from sdksmith.normalise.allof import merge_schemas
from sdksmith.normalise.nodes import Node, is_node, list_at, node_at, without

# What the SDK can evaluate before it sends an object.
_EVALUATED = (
    *("if", "then", "else", "dependentRequired", "dependentSchemas", "required"),
    *("properties", "items", "not", "allOf", "anyOf", "oneOf", "const", "enum"),
    *("type", "minLength", "maxLength", "minItems", "maxItems", "multipleOf"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "pattern"),
    *("minProperties", "maxProperties"),
)
_MAPS = ("properties", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf")
_SCHEMAS = ("if", "then", "else", "not", "items")
# What says nothing of a value: JSON Schema 2020-12 takes `format` for one of these.
_ANNOTATIONS = (
    *("title", "description", "examples", "example", "deprecated", "$comment"),
    *("default", "format", "readOnly", "writeOnly"),
)
_DEEP = 20

Resolve = Callable[[str], Any]


def prepare(node: Node) -> dict[str, Any]:
    """Set conditions aside, and add the properties that stand in them only."""
    node = merge_schemas([node])
    rules = list_at(node, "x-conditions")
    if rules and node.get("additionalProperties") is not False:
        known = node_at(node, "properties")
        more = without(conditional_properties(rules), tuple(known))
        node.update({"properties": {**known, **more}} if more else {})
    return node


def read_conditions(node: Node) -> list[Schema]:
    """Give all conditions of an object, those that its own keywords make included."""
    found = list(list_at(node, "x-conditions"))
    sizes = {
        key: node[key] for key in ("minProperties", "maxProperties") if key in node
    }
    never = {
        key: False
        for key, value in node_at(node, "properties").items()
        if value is False
    }
    return [
        *found,
        *([sizes] if sizes else []),
        *([{"properties": never}] if never else []),
    ]


def strip_condition(schema: Any, resolve: Resolve, deep: int = 0) -> Any:
    """Give a condition without annotations and references: it becomes lines of code.

    `resolve` gives the schema of a `$ref`.

    Raises:
        LookupError: with the keyword that the SDK cannot evaluate. Half of a condition
            would forbid what the document allows.
    """
    if not is_node(schema):
        return schema
    if "$ref" in schema:
        if deep > _DEEP:
            raise LookupError("$ref")
        rest = strip_condition(without(schema, ("$ref",)), resolve, deep + 1)
        target = strip_condition(resolve(schema["$ref"]), resolve, deep + 1)
        return {"allOf": [target, rest]} if rest else target
    kept: dict[str, Any] = {}
    for key, value in schema.items():
        if key in _MAPS:
            kept[key] = {
                name: strip_condition(part, resolve, deep)
                for name, part in value.items()
            }
        elif key in _LISTS:
            kept[key] = [strip_condition(part, resolve, deep) for part in value]
        elif key in _SCHEMAS:
            kept[key] = strip_condition(value, resolve, deep)
        elif key in _EVALUATED:
            kept[key] = value
        elif key not in _ANNOTATIONS and not key.startswith("x-"):
            raise LookupError(key)
    return kept


def conditional_properties(conditions: Sequence[Schema]) -> dict[str, Any]:
    """Give the properties that an object has if a condition says so, with their types.

    They stand in a branch and nowhere else, and yet a caller must be able to give them.
    """
    found: dict[str, Any] = {}
    for condition in conditions:
        for branch in _branches(condition):
            for name, schema in node_at(branch, "properties").items():
                if is_node(schema):
                    found.setdefault(name, schema)
            for name in list_at(branch, "required"):
                found.setdefault(name, {})
    return found


def _branches(condition: Mapping[str, Any]) -> Iterator[Node]:
    """Give the parts of a condition that an object may have to fulfil."""
    parts = [condition.get("then"), condition.get("else")]
    parts += [*node_at(condition, "dependentSchemas").values()]
    parts += [
        {"required": each} for each in node_at(condition, "dependentRequired").values()
    ]
    parts += [part for key in _LISTS for part in list_at(condition, key)]
    for part in parts:
        if is_node(part):
            yield part
            yield from _branches(part)
