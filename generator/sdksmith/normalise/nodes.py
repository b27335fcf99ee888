"""Nodes of the document, typed: the border between any value and what OpenAPI says."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard, cast

from sdksmith.document import is_mapping

Node = Mapping[str, Any]


def is_node(value: object) -> TypeGuard[Node]:
    """Say whether a value is an object of the document; their keys are strings."""
    return is_mapping(value)


def node_at(node: Node, key: str) -> Node:
    """Give the object under a key; one that is missing, or null, is empty."""
    value = node.get(key)
    return value if is_node(value) else {}


def list_at(node: Node, key: str) -> Sequence[Any]:
    """Give the list under a key; one that is missing, or null, is empty."""
    value = node.get(key)
    return cast("Sequence[Any]", value) if isinstance(value, list) else []


def text_at(node: Node, key: str) -> str:
    """Give the text under a key; one that is missing, or null, is empty."""
    value = node.get(key)
    return value if isinstance(value, str) else ""


def without(node: Node, keys: Sequence[str]) -> dict[str, Any]:
    """Give a copy of a node without some keys."""
    return {key: value for key, value in node.items() if key not in keys}
