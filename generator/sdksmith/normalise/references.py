"""`$ref` where a whole object may be a reference: parameters, bodies, answers."""

from collections.abc import Mapping
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.normalise.unsupported import refuse_broken


def resolve_node(
    document: Document, node: Mapping[str, Any], pointer: Pointer
) -> tuple[Pointer, Mapping[str, Any]]:
    """Give the object itself and where it stands; a description beside `$ref` wins.

    Source: OpenAPI 3.1 §4.8.23, Reference Object.

    Raises:
        UnsupportedError: if it has a fault and cannot be read.
    """
    if "$ref" not in node:
        refuse_broken(node)
        return pointer, node
    place, target = document.resolve(node["$ref"])
    refuse_broken(target)
    if "description" in node:
        return place, {**target, "description": node["description"]}
    return place, target
