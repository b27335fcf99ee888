"""Answers that arrive piece by piece: server-sent events, JSON lines."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.ir import Body
from sdksmith.normalise.media_types import EVENTS, bare, is_stream
from sdksmith.normalise.nodes import list_at, node_at, text_at
from sdksmith.normalise.nullable import split_types
from sdksmith.normalise.references import resolve_node
from sdksmith.normalise.schemas import SchemaReader

# The fields of an event: a schema of these describes the event, not its data.
_EVENT_FIELDS = frozenset({"data", "event", "id", "retry", "comment"})


def find_streams(document: Document, operation: Mapping[str, Any]) -> tuple[bool, bool]:
    """Say whether an operation's successes have a plain answer, and a stream."""
    plain = streamed = False
    for status, entry in node_at(operation, "responses").items():
        if str(status).startswith("2"):
            content = node_at(resolve_node(document, entry, ())[1], "content")
            streamed = streamed or any(map(is_stream, content))
            plain = plain or any(not is_stream(media_type) for media_type in content)
    return plain, streamed


def read_item(
    document: Document,
    schemas: SchemaReader,
    media_type: str,
    node: Mapping[str, Any],
    pointer: Pointer,
    name: str,
) -> Mapping[str, Any] | None:
    """Give the schema of one value, or None where the event itself is all there is.

    The schema of an event stream is that of each event's data, in JSON, unless it has
    the fields of an event; text has no type of its own (OpenAPI 3.1 says nothing of
    event streams, so this is what documents do).
    """
    schema, place = node.get("schema", {}), (*pointer, "schema")
    if bare(media_type) != EVENTS:
        return schemas.read(schema, place, name)
    target_place, target = resolve_node(document, schema, place)
    properties = node_at(target, "properties")
    if "data" in properties and set(properties) <= _EVENT_FIELDS:
        schema, place = properties["data"], (*target_place, "properties", "data")
        target_place, target = resolve_node(document, schema, place)
    if "contentSchema" in target:
        schema, place = target["contentSchema"], (*target_place, "contentSchema")
    elif not target or target.get("type") == "string":
        return None
    return schemas.read(schema, place, name)


def read_end(*nodes: Mapping[str, Any]) -> str:
    """Give the mark of the end, `x-stream-end`, of the first node that has one."""
    return next(filter(None, (text_at(node, "x-stream-end") for node in nodes)), "")


def preset_stream_field(
    body: Body, schemas: SchemaReader, *, is_streamed: bool
) -> Body:
    """Give the body without `stream` among its arguments, where it has such a flag.

    It chooses between the answers of an operation that has two methods, so each of them
    says it by itself.
    """
    if not body.component:
        return body
    schema = schemas.component(body.component).schema
    flag = node_at(node_at(schema, "properties"), "stream")
    if "boolean" not in split_types(flag)[0]:
        return body
    is_said = is_streamed or "stream" in list_at(schema, "required")
    return replace(body, preset={"stream": is_streamed if is_said else None})
