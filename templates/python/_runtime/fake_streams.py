"""Streams as the fake sends them: values as events, or as lines of JSON."""

from __future__ import annotations

from typing import Any, cast

from .fake import encode
from .operation import Answer
from .streams import STREAM, ServerSentEvent


def encode_pieces(answer: Answer, value: Any) -> tuple[bytes, list[str]]:
    """A list of values as the body of a stream, and what the document has against it.

    Text and bytes are the body itself; other answers are encoded as ever.
    """
    if not STREAM.search(answer.media_type):
        return encode(answer, value)
    if isinstance(value, bytes | str):
        return value.encode() if isinstance(value, str) else value, []
    is_sse, body, faults = "event-stream" in answer.media_type, b"", list[str]()
    piece = Answer("application/json", answer.type)
    for number, item in enumerate(cast("list[object]", value)):
        if is_sse and isinstance(item, ServerSentEvent):
            body += _write(item)
            continue
        content, found = encode(piece, item)
        faults += [f"[{number}] {fault}" for fault in found]
        body += _write(ServerSentEvent(content.decode())) if is_sse else content + b"\n"
    return body, faults


def _write(event: ServerSentEvent) -> bytes:
    rows = [("event", event.event), ("id", event.id), ("retry", event.retry)]
    rows += [("data", line) for line in event.data.split("\n")]
    lines = [f"{name}: {text}" for name, text in rows if text or name == "data"]
    return "\n".join([*lines, "", ""]).encode()
