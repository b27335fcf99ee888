"""What schemas are made of: limits, items, properties without a name, conditions."""

from collections.abc import Callable
from typing import Any

from sdksmith.document import Pointer
from sdksmith.ir import Index, Schema
from sdksmith.normalise.conditions import read_conditions, strip_condition
from sdksmith.normalise.labels import label_variants
from sdksmith.normalise.nodes import Node, is_node, list_at, node_at
from sdksmith.normalise.notes import Notes
from sdksmith.normalise.patterns import read_pattern
from sdksmith.normalise.shapes import array_of, join_options, read_limits, unique
from sdksmith.rules import Rule

_ARRAY_LIMITS = ("minItems", "maxItems", "uniqueItems")


class CompoundReader:
    """Reads parts of schemas.

    Args:
        read: reads a schema: the node, where it stands, what it is named if it has to be.
        resolve: gives the schema of a `$ref`.
    """

    def __init__(
        self,
        read: Callable[[Any, Pointer, str], dict[str, Any]],
        resolve: Callable[[str], Any],
        notes: Notes,
    ) -> None:
        self._read = read
        self._resolve = resolve
        self._notes = notes

    def read_limits(self, node: Node, pointer: Pointer) -> dict[str, Any]:
        """Give the limits of a scalar; its pattern only if Python reads it."""
        limits = read_limits(node)
        given = limits.pop("pattern", "")
        pattern = read_pattern(given) if given and isinstance(given, str) else ""
        if given and not pattern:
            words = "Python has no counterpart of this pattern; the server checks it"
            self._notes.add(words, (*pointer, "pattern"), Rule.NO_PATTERN)
        return {**limits, "pattern": pattern} if pattern else limits

    def read_array(self, node: Node, pointer: Pointer, name: str) -> dict[str, Any]:
        """Give an array: a list, or a tuple of types of their own."""
        limits = {key: node[key] for key in _ARRAY_LIMITS if key in node}
        parts = list_at(node, "prefixItems")
        first = [
            self._read(
                part,
                (*pointer, "prefixItems", Index(index, label)),
                f"{name}Item{label}",
            )
            for index, (part, label) in enumerate(
                zip(parts, label_variants(parts), strict=True)
            )
        ]
        items = node.get("items", {})
        rest = None
        if items is not False:
            rest = self._read(items, (*pointer, "items"), f"{name}Item")
        if first and items is False and "minItems" not in node:
            words = f"prefixItems without minItems is taken for exactly {len(first)}"
            self._notes.add(words, (*pointer, "prefixItems"), Rule.TUPLE_LENGTH)
        return array_of(first, rest, limits)

    def read_rest(self, node: Node, pointer: Pointer, name: str) -> dict[str, Any]:
        """Give what is said of the properties without a name, and of their names."""
        patterns = node_at(node, "patternProperties")
        extra = node.get("additionalProperties", node.get("unevaluatedProperties"))
        found = {
            key: self._read(value, (*pointer, "patternProperties", key), f"{name}Value")
            for key, value in patterns.items()
            if value is not False
        }
        if found and extra is None:
            words = "without additionalProperties each key is taken for one of these"
            self._notes.add(words, (*pointer, "patternProperties"), Rule.PATTERN_KEYS)
        values = list(found.values())
        if is_node(extra):
            place = (*pointer, "additionalProperties")
            values.append(self._read(extra, place, f"{name}Value"))
        rest: dict[str, Any] = {}
        if extra is True or (extra is False and not values):
            rest["additionalProperties"] = extra
        elif values:
            rest["additionalProperties"] = join_options(unique(values))
        if node_at(node, "properties"):
            return rest
        if "propertyNames" in node:
            place = (*pointer, "propertyNames")
            named = {"type": "string", **node_at(node, "propertyNames")}
            rest["propertyNames"] = self._read(named, place, f"{name}Key")
        elif found and extra is False:
            keys = [text for text in map(read_pattern, found) if text]
            if len(keys) == len(found):
                rest["propertyNames"] = {"type": "string", "pattern": "|".join(keys)}
        return rest

    def read_conditions(self, node: Node, pointer: Pointer) -> list[Schema]:
        """Give the conditions of an object that can be evaluated."""
        found: list[Schema] = []
        for condition in read_conditions(node):
            try:
                found.append(strip_condition(condition, self._resolve))
            except LookupError as error:
                words = f"a condition with {error.args[0]} is left to the server"
                self._notes.add(words, pointer, Rule.NO_CONDITION)
        return found
