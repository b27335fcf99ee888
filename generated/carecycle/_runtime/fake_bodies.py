"""The bodies of answers that the fake sends."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Any, cast

from .encoding import dump_json
from .inputs import to_plain
from .lenient import Builder, show_path
from .model import adapter_of
from .operation import Answer


def encode(answer: Answer, value: object) -> tuple[bytes, list[str]]:
    """A value as the body of an answer, and what the document has against it."""
    streams = _find_streams(answer.media_type)
    # In any media type it is read as JSON if it has a type.
    is_any = bool(answer.type and "*" in answer.media_type)
    is_json = is_any or ("json" in answer.media_type and not streams)
    if value is None and not answer.media_type:
        return b"", []
    if isinstance(value, bytes | str) and not is_json:
        return value.encode() if isinstance(value, str) else value, []
    if streams:
        piece = partial(encode, Answer("application/json", answer.type))
        return cast("tuple[bytes, list[str]]", streams.encode(answer, value, piece))
    if not answer.type:
        return dump_json(to_plain(value)), [] if is_json else ["body: not JSON"]
    builder = Builder()
    built = builder.build(answer.type(), value)
    faults = [f"{show_path(p.path) or 'body'}: {p.message}" for p in builder.problems]
    options: dict[str, Any] = {"by_alias": True, "exclude_unset": True}
    return adapter_of(answer.type).dump_json(built, **options, warnings=False), faults


def _find_streams(media_type: str) -> Any:
    """What writes streams, for a media type of one; None if the document has none."""
    try:  # by name: the file is there only if a method gives a stream
        streams: Any = import_module(".fake_streams", __package__)
    except ModuleNotFoundError:
        return None
    return streams if streams.STREAM.search(media_type) else None
