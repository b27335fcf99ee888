"""Header Objects of answers: OpenAPI 3.1 §4.8.21."""

from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.document import Document
from sdksmith.normalise.media_entries import entry_at
from sdksmith.normalise.nodes import is_node, node_at, without
from sdksmith.normalise.references import resolve_node

_TOLD = ("description", "deprecated")


def read_headers(document: Document, answer: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the documented headers of an answer as the schema of an object.

    "If a response header is defined with the name "Content-Type", it SHALL be ignored"
    (OpenAPI 3.1 §4.8.17).
    """
    properties: dict[str, Any] = {}
    required: list[str] = []
    for name, entry in node_at(answer, "headers").items():
        if name.lower() == "content-type" or not is_node(entry):
            continue
        _, node = resolve_node(document, entry, ())
        properties[name] = _read_schema(document, node)
        required += [name] if node.get("required") is True else []
    return {"type": "object", "properties": properties, "required": required}


def _read_schema(document: Document, node: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the schema of a header with what is said of the header itself."""
    schema, content = node_at(node, "schema"), node_at(node, "content")
    for media_type in list(content)[:1]:
        schema = node_at(entry_at(document, content, media_type, ())[1], "schema")
    return {**schema, **{key: node[key] for key in _TOLD if key in node}}


def join_headers(objects: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Give one object for all successes of an operation; `{}` if none has a header.

    A header is required if every success has it; one that is described in two ways is
    either.
    """
    found: dict[str, list[Any]] = {}
    for node in objects:
        for name, schema in node["properties"].items():
            known = found.setdefault(name, [])
            plain = without(schema, _TOLD)
            same = any(plain == without(other, _TOLD) for other in known)
            known += [] if same else [schema]
    if not found:
        return {}
    return {
        "type": "object",
        "properties": {
            name: options[0] if len(options) == 1 else {"anyOf": options}
            for name, options in found.items()
        },
        "required": [
            name for name in found if all(name in node["required"] for node in objects)
        ],
    }
