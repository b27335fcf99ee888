"""Media Type Objects: OpenAPI 3.1 §4.8.14, and 3.2 §4.14."""

from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.normalise.nodes import Node, is_node, node_at
from sdksmith.normalise.nullable import split_types
from sdksmith.normalise.references import resolve_node

Placed = tuple[Pointer, Any]
"""A value of the document with its place."""


def entry_at(
    document: Document, content: Node, media_type: str, pointer: Pointer
) -> tuple[Pointer, Node]:
    """Give a Media Type Object and its place; `pointer` is that of its map.

    From OpenAPI 3.2 on it may be a reference (`components/mediaTypes`).
    """
    entry = node_at(content, media_type)
    return resolve_node(document, entry, (*pointer, media_type))


def schema_at(
    document: Document, content: Node, media_type: str, pointer: Pointer
) -> Placed:
    """Give the schema of the whole content; that of its items describes a list."""
    place, entry = entry_at(document, content, media_type, pointer)
    if "schema" not in entry and "itemSchema" in entry:
        items = entry["itemSchema"]
        return (*place, "itemSchema"), {"type": "array", "items": items}
    return (*place, "schema"), entry.get("schema", {})


def item_at(document: Document, entry: Node, pointer: Pointer) -> Placed:
    """Give the schema of one value of a sequence; `pointer` is that of the entry.

    Without `itemSchema`, `schema` is that of all values as a list in OpenAPI 3.2. Before,
    nothing was said of it, and it is mostly that of one value.
    """
    if "itemSchema" in entry:
        return (*pointer, "itemSchema"), entry["itemSchema"]
    place, schema = (*pointer, "schema"), entry.get("schema", {})
    if not document.version.startswith("3.2") or not is_node(schema):
        return place, schema
    target_place, target = resolve_node(document, schema, place)
    if split_types(target)[0] == ["array"]:
        return (*target_place, "items"), target.get("items", {})
    return place, schema
