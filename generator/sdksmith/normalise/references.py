"""`$ref` where a whole object may be a reference: parameters, bodies, answers."""

from collections.abc import Mapping
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.normalise.nodes import is_node
from sdksmith.normalise.unsupported import UnsupportedError, refuse_broken
from sdksmith.rules import Rule


def resolve_node(
    document: Document, node: Any, pointer: Pointer
) -> tuple[Pointer, Mapping[str, Any]]:
    """Give the object itself and where it stands; a description beside `$ref` wins.

    Source: OpenAPI 3.1 §4.8.23, Reference Object.

    Raises:
        UnsupportedError: if it has a fault and cannot be read.
    """
    if not is_node(node) or "$ref" not in node:
        return pointer, _read(node)
    place, found = document.resolve(node["$ref"])
    target = _read(found)
    if "description" in node:
        return place, {**target, "description": node["description"]}
    return place, target


def _read(node: Any) -> Mapping[str, Any]:
    """Give an object; a schema can be `true`, which says nothing, or `false`."""
    if node is False:
        raise UnsupportedError("a schema that is `false`", Rule.SKIP_FALSE)
    refuse_broken(node)
    return node if is_node(node) else {}
