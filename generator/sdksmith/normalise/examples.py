"""Example Objects: OpenAPI 3.1 §4.8.19."""

import json
from typing import Any

from sdksmith.document import Document
from sdksmith.normalise.nodes import Node, is_node, node_at, text_at


def read_example(document: Document, media_type: Node) -> Any:
    """Give the first example of a Media Type Object; None where it has none."""
    if "example" in media_type:
        return media_type["example"]
    for entry in node_at(media_type, "examples").values():
        found = _follow(document, entry) if is_node(entry) else None
        for keyword in ("value", "dataValue"):
            if is_node(found) and keyword in found:
                return found[keyword]
        # OpenAPI 3.2 §4.19: the bytes of a body, which may be JSON.
        if is_node(found) and "serializedValue" in found:
            return _read_json(text_at(found, "serializedValue"))
    return None


def _read_json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _follow(document: Document, entry: Node) -> Any:
    ref = text_at(entry, "$ref")
    if ref.startswith("#"):
        return document.resolve(ref)[1]
    # Those in other files stand here already; one that is not there takes no part.
    return None if ref else entry
