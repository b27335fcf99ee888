"""Example Objects: OpenAPI 3.1 §4.8.19."""

from typing import Any

from sdksmith.document import Document
from sdksmith.normalise.nodes import Node, is_node, node_at, text_at


def read_example(document: Document, media_type: Node) -> Any:
    """Give the first example of a Media Type Object; None where it has none."""
    if "example" in media_type:
        return media_type["example"]
    for entry in node_at(media_type, "examples").values():
        found = _follow(document, entry) if is_node(entry) else None
        if is_node(found) and "value" in found:
            return found["value"]
    return None


def _follow(document: Document, entry: Node) -> Any:
    ref = text_at(entry, "$ref")
    if ref.startswith("#"):
        return document.resolve(ref)[1]
    # Those in other files stand here already; one that is not there takes no part.
    return None if ref else entry
