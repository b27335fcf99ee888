"""Streams that the fake sends: values as server-sent events, or as lines of JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from .operation import Answer
from .streams import STREAM, ServerSentEvent

__all__ = ["STREAM", "encode"]

Encode = Callable[[object], tuple[bytes, list[str]]]
"""A value as JSON, and what the document has against it."""


def encode(
    answer: Answer, value: object, encode_one: Encode
) -> tuple[bytes, list[str]]:
    """A body of all values of a list, or of one, and what is wrong with them.

    Where the document has no type for them, they are whole events, their fields in a
    dict, or their data.
    """
    is_list = isinstance(value, list)
    values = cast("list[object]", value) if is_list else [value]
    is_sse = "event-stream" in answer.media_type
    if is_sse and not answer.type:
        return b"".join(map(_write_event, values)), []
    parts = [encode_one(one) for one in values]
    form = b"data: %s\n\n" if is_sse else b"%s\n"
    if "json-seq" in answer.media_type:  # RFC 7464
        form = b"\x1e%s\n"
    faults = [f"[{n}] {fault}" for n, (_, found) in enumerate(parts) for fault in found]
    return b"".join(form % content for content, _ in parts), faults


def _write_event(value: Any) -> bytes:
    given = value._asdict() if isinstance(value, ServerSentEvent) else value
    fields: dict[str, Any] = (
        dict(cast("Mapping[str, Any]", given))
        if isinstance(given, Mapping)
        else {"data": given}
    )
    lines = [f"{k}: {fields[k]}" for k in ("event", "id", "retry") if fields.get(k)]
    lines += [f"data: {line}" for line in str(fields.get("data", "")).split("\n")]
    return "\n".join([*lines, "", ""]).encode()
