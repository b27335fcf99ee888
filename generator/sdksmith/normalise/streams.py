"""Answers that arrive piece by piece: server-sent events, JSON lines."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.ir import Body
from sdksmith.normalise.media_entries import Placed, item_at
from sdksmith.normalise.media_types import EVENTS, bare, is_stream
from sdksmith.normalise.nodes import is_node, list_at, node_at, text_at
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
    place, schema = item_at(document, node, pointer)
    if bare(media_type) != EVENTS:
        return schemas.read(schema, place, name)
    found = [
        _read_data(document, *each) for each in _find_data(document, place, schema)
    ]
    if not found or not all(found):
        return None
    known = list({repr(data): (at, data) for at, data in filter(None, found)}.values())
    if len(known) == 1:
        return schemas.read(known[0][1], known[0][0], name)
    return schemas.read({"anyOf": [data for _, data in known]}, place, name)


def _find_data(document: Document, place: Pointer, schema: Any) -> list[Placed]:
    """Give the schemas of what the events hold: one, or one for each kind of event."""
    if not is_node(schema):
        return []
    at, target = resolve_node(document, schema, place)
    own = node_at(target, "properties")
    kinds = [
        resolve_node(document, kind, (*at, keyword, index))
        for keyword in ("oneOf", "anyOf")
        for index, kind in enumerate(list_at(target, keyword))
        if is_node(kind)
    ]
    fields = [{**own, **node_at(kind, "properties")} for _, kind in kinds] or [{**own}]
    if not all(each and set(each) <= _EVENT_FIELDS for each in fields) or not any(
        "data" in each for each in fields
    ):
        return [(place, schema)]
    return [
        ((*at, "properties", "data"), each["data"]) for each in fields if "data" in each
    ]


def _read_data(document: Document, place: Pointer, schema: Any) -> Placed | None:
    """Give the schema of the JSON in an event's data, None for data without a type."""
    if not is_node(schema):
        return None
    at, target = resolve_node(document, schema, place)
    if "contentSchema" in target:
        return (*at, "contentSchema"), target["contentSchema"]
    return None if not target or target.get("type") == "string" else (place, schema)


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
