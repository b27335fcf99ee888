"""`$ref` where a whole object may be a reference: parameters, bodies, answers."""

from collections.abc import Mapping
from typing import Any

from sdksmith.document import Document, Pointer


def resolve_node(
    document: Document, node: Mapping[str, Any], pointer: Pointer
) -> tuple[Pointer, Mapping[str, Any]]:
    """Give the object itself and where it stands; a description beside `$ref` wins.

    Source: OpenAPI 3.1 §4.8.23, Reference Object.
    """
    if "$ref" not in node:
        return pointer, node
    place, target = document.resolve(node["$ref"])
    if "description" in node:
        return place, {**target, "description": node["description"]}
    return place, target
