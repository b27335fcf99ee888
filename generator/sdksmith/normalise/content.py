"""Request bodies and answers: which media type is spoken, and its schema."""

from collections.abc import Mapping
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.ir import Answer, Body, ContentKind, Schema
from sdksmith.normalise.nodes import node_at, text_at
from sdksmith.normalise.references import resolve_node
from sdksmith.normalise.schemas import SchemaReader
from sdksmith.normalise.unsupported import UnsupportedError

_STREAMS = (
    *("text/event-stream", "application/x-ndjson", "application/jsonl"),
    *("application/json-seq", "application/x-jsonlines", "multipart/mixed"),
)
# What stands for a value that is not JSON. XML is bytes: it names its own encoding.
_PLAIN: Mapping[str, Schema] = {
    "text": {"type": "string"},
    "binary": {"type": "string", "format": "binary"},
}


def is_json(media_type: str) -> bool:
    """Say whether a media type is JSON, the vendors' own included (RFC 6839 §3.1)."""
    name = _bare(media_type)
    return name in ("application/json", "text/json") or name.endswith("+json")


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _kind_of(media_type: str) -> ContentKind:
    name = _bare(media_type)
    if is_json(name) or name in ("*/*", "application/*"):
        return "json"
    return "text" if name.startswith("text/") else "binary"


def _choose(content: Mapping[str, Any]) -> str:
    """Give the media type to speak: the first JSON one, else the first."""
    return next(filter(is_json, content), next(iter(content)))


def read_body(
    document: Document,
    schemas: SchemaReader,
    node: Mapping[str, Any],
    pointer: Pointer,
    prefix: str,
) -> Body | None:
    """Give the request body, or None where its content is not described.

    The fields of a JSON object become the method's arguments; `Body.component` names
    that object.
    """
    pointer, node = resolve_node(document, node, pointer)
    content = node_at(node, "content")
    if not content:
        return None
    media_type = _choose(content)
    kind = _kind_of(media_type)
    if _bare(media_type).startswith(("multipart/", "application/x-www-form")):
        raise UnsupportedError(f"a request body in {_bare(media_type)}")
    if _bare(media_type) in _STREAMS:
        raise UnsupportedError(f"a streamed request body ({_bare(media_type)})")
    place = (*pointer, "content", media_type, "schema")
    raw = node_at(content, media_type).get("schema", {})
    schema = _PLAIN.get(kind) or schemas.read(raw, place, f"{prefix}Request")
    schemas.read_waiting()
    component = _object_component(schemas, schema) if kind == "json" else ""
    return Body(
        media_type=media_type,
        kind=kind,
        schema=schema,
        required=node.get("required", False),
        component=component,
        description=text_at(node, "description"),
    )


def _object_component(schemas: SchemaReader, schema: Mapping[str, Any]) -> str:
    """Give the component whose properties are spread into keywords, if it is one."""
    ref = schema.get("$ref", "")
    if not ref:
        return ""
    name = ref.removeprefix("#/$defs/")
    return name if schemas.component(name).schema.get("properties") else ""


def read_answers(
    document: Document,
    schemas: SchemaReader,
    responses: Mapping[str, Any],
    pointer: Pointer,
    prefix: str,
) -> tuple[tuple[Answer, ...], tuple[Answer, ...]]:
    """Give the answers that are successes, and those that are errors.

    `default` is a success only where no other success is documented. Redirects are
    followed by the HTTP client and are neither.
    """
    statuses = [
        str(status).upper() for status in responses if not _is_extension(status)
    ]
    has_success = any(status.startswith("2") for status in statuses)
    answers: list[Answer] = []
    errors: list[Answer] = []
    for status, entry in responses.items():
        if _is_extension(status) or str(status).startswith(("1", "3")):
            continue
        success = str(status).startswith("2") or (
            status == "default" and not has_success
        )
        place, node = resolve_node(document, entry, (*pointer, status))
        answer = _read_answer(
            schemas,
            str(status),
            node,
            place,
            _answer_name(prefix, str(status), success),
        )
        (answers if success else errors).append(answer)
    return tuple(answers), tuple(errors)


def _is_extension(status: object) -> bool:
    return str(status).startswith("x-")


def _answer_name(prefix: str, status: str, success: bool) -> str:
    if not success:
        return f"{prefix}Error" if status == "default" else f"{prefix}Error{status}"
    return f"{prefix}Response" + ("" if status in ("200", "default") else status)


def _read_answer(
    schemas: SchemaReader,
    status: str,
    node: Mapping[str, Any],
    pointer: Pointer,
    name: str,
) -> Answer:
    content = node_at(node, "content")
    description = text_at(node, "description")
    status = status if status == "default" else status.upper()
    if not content:
        return Answer(status, "none", description=description)
    media_type = _choose(content)
    if _bare(media_type) in _STREAMS:
        raise UnsupportedError(f"a streamed answer ({_bare(media_type)})")
    kind = _kind_of(media_type)
    schema: Mapping[str, Any] = {}
    if kind == "json":
        place = (*pointer, "content", media_type, "schema")
        schema = schemas.read(
            node_at(content, media_type).get("schema", {}), place, name
        )
    return Answer(status, kind, media_type, schema, description)
