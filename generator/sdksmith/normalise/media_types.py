"""Media types: which are JSON, and which arrive value by value."""

EVENTS = "text/event-stream"
JSON_LINES = (
    *("application/x-ndjson", "application/ndjson", "application/jsonl"),
    *("application/x-jsonlines", "application/json-lines", "application/json-seq"),
)
_STREAMS = (EVENTS, *JSON_LINES, "application/stream+json", "application/x-json-stream")


def bare(media_type: str) -> str:
    """Give a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Say whether a media type is JSON, the vendors' own included (RFC 6839 §3.1)."""
    name = bare(media_type)
    return name in ("application/json", "text/json") or name.endswith("+json")


def is_stream(media_type: str) -> bool:
    """Say whether a media type is a sequence of values that arrive one by one."""
    name = bare(media_type)
    return name in _STREAMS or name.endswith("+json-seq")
