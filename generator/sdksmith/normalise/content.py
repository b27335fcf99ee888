"""Answers: which media type is spoken, and its schema."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.ir import Answer, ContentKind, Schema
from sdksmith.names import pascal
from sdksmith.normalise.examples import read_example
from sdksmith.normalise.headers import join_headers, read_headers
from sdksmith.normalise.media_entries import entry_at, schema_at
from sdksmith.normalise.media_types import bare, is_json, is_stream
from sdksmith.normalise.nodes import is_node, node_at, text_at
from sdksmith.normalise.place_names import answer_name, shared_name
from sdksmith.normalise.references import resolve_node
from sdksmith.normalise.schemas import SchemaReader
from sdksmith.normalise.streams import read_item
from sdksmith.normalise.unsupported import UnsupportedError
from sdksmith.rules import Rule

_EMPTY = ("204", "205")
_MIXED = "multipart/mixed"


def _kind_of(media_type: str, schema: Any = None) -> ContentKind:
    """Give what a body is; where any type may come its schema tells."""
    name = bare(media_type)
    if name in ("*/*", "application/*"):
        kind = schema.get("type") if is_node(schema) else None
        if kind in ("string", ["string"]) and is_node(schema):
            return "binary" if schema.get("format") == "binary" else "text"
        return "json"
    if is_json(name):
        return "json"
    return "text" if name.startswith("text/") else "binary"


def _choose(content: Mapping[str, Any]) -> str:
    """Give the media type to speak: the first JSON one, else the first."""
    return next(filter(is_json, content), next(iter(content)))


@dataclass(frozen=True)
class Answers:
    """The answers of an operation: successes, errors, the headers of the successes."""

    successes: tuple[Answer, ...]
    errors: tuple[Answer, ...]
    headers: Schema | None


def read_answers(
    document: Document,
    schemas: SchemaReader,
    responses: Mapping[str, Any],
    pointer: Pointer,
    *,
    prefix: str,
    method: str,
    is_streamed: bool,
) -> Answers:
    """Give the answers of an operation, of the successes the streams or the others.

    `default` is a success only where no other success is documented. Redirects are
    followed by the HTTP client and are neither.
    """
    statuses = [str(status) for status in responses if not _is_extension(status)]
    has_success = any(status.startswith("2") for status in statuses)
    answers: list[Answer] = []
    errors: list[Answer] = []
    headers: list[Mapping[str, Any]] = []
    for status in statuses:
        if status.startswith(("1", "3")):
            continue
        success = status.startswith("2") or (status == "default" and not has_success)
        code = status if status == "default" else status.upper()
        try:
            place, node = resolve_node(document, responses[status], (*pointer, status))
            name = shared_name(place) or answer_name(prefix, status, success)
            node = _without_body(node, code, method)
            streamed = success and is_streamed and _has_stream(node)
            read = _read_stream if streamed else _read_answer
            found = read(document, schemas, code, node, place, name)
        except UnsupportedError as error:
            if success:
                raise
            # It is raised as an error of its status all the same.
            words = f"the body of this error has no type: {error.reason}"
            schemas.notes.add(words, (*pointer, status), Rule.UNTYPED_ERROR)
            continue
        (answers if success else errors).extend(found)
        if success:
            headers.append(read_headers(document, node))
    object_of_headers = join_headers(headers)
    named = f"{prefix}ResponseHeaders"
    told = schemas.read(object_of_headers, (*pointer, "headers"), named)
    return Answers(tuple(answers), tuple(errors), told or None)


def _has_stream(node: Mapping[str, Any]) -> bool:
    return any(map(is_stream, node_at(node, "content")))


def _is_extension(status: object) -> bool:
    return str(status).startswith("x-")


def _without_body(
    node: Mapping[str, Any], status: str, method: str
) -> Mapping[str, Any]:
    """Give the answer as it can arrive: some have no body (RFC 9110 §6.4.1)."""
    return {**node, "content": {}} if method == "HEAD" or status in _EMPTY else node


def _read_answer(
    document: Document,
    schemas: SchemaReader,
    status: str,
    node: Mapping[str, Any],
    pointer: Pointer,
    name: str,
) -> list[Answer]:
    """Give an answer for each media type of a status."""
    content, place = node_at(node, "content"), (*pointer, "content")
    description = _describe(node)
    if not content:
        return [Answer(status, "none", description=description)]
    answers: list[Answer] = []
    for media_type in _list_told_apart(content):
        entry = entry_at(document, content, media_type, place)[1]
        at, raw = schema_at(document, content, media_type, place)
        kind = _kind_of(media_type, _target(document, raw))
        label = pascal(bare(media_type).partition("/")[2]) if answers else ""
        schema = schemas.read(raw, at, name + label) if kind == "json" else {}
        shown = read_example(document, entry)
        answers.append(Answer(status, kind, media_type, schema, description, shown))
    return answers


def _target(document: Document, raw: Any) -> Any:
    """Give the schema that references lead to."""
    while is_node(raw) and isinstance(raw.get("$ref"), str):
        raw = document.resolve(raw["$ref"])[1]
    return raw


def _read_stream(
    document: Document,
    schemas: SchemaReader,
    status: str,
    node: Mapping[str, Any],
    pointer: Pointer,
    name: str,
) -> list[Answer]:
    """Give an answer that comes piece by piece; its schema is that of a piece."""
    content = node_at(node, "content")
    media_type = next(filter(is_stream, content))
    place, entry = entry_at(document, content, media_type, (*pointer, "content"))
    schema = read_item(document, schemas, media_type, entry, place, name)
    shown = read_example(document, entry)
    return [Answer(status, "stream", media_type, schema, _describe(node), shown)]


def _describe(node: Mapping[str, Any]) -> str:
    """Give what is said of an answer; from OpenAPI 3.2 on that may be a summary only."""
    return text_at(node, "description") or text_at(node, "summary")


def _list_told_apart(content: Mapping[str, Any]) -> list[str]:
    """Give the media types to ask for, the first JSON one first.

    What has the schema of the JSON is the same value in another form (XML as a rule);
    nobody needs both.

    Raises:
        UnsupportedError: where nothing but a mix of parts is spoken.
    """
    spoken = {key: node for key, node in content.items() if bare(key) != _MIXED}
    if not spoken:
        raise UnsupportedError(f"an answer in {_MIXED}", Rule.SKIP_ANSWER)
    spoken = {k: node for k, node in spoken.items() if not is_stream(k)} or spoken
    first = _choose(spoken)
    same = node_at(spoken, first).get("schema", {}) if is_json(first) else None
    others = [
        key
        for key in spoken
        if key != first and node_at(spoken, key).get("schema", {}) != same
    ]
    return [first, *others]
