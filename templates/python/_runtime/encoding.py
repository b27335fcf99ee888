"""Values in URLs, headers, cookies and JSON. Pure functions on JSON data."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, cast
from urllib.parse import quote

from pydantic_core import to_jsonable_python

from .operation import Parameter

# Reserved by RFC 3986, but `#`, `[`, `]` may not stand in a query and `&`, `+` would
# change its meaning.
_RESERVED = ":/?@!$'()*,;="
_ESCAPED = re.compile("(%[0-9A-Fa-f]{2})")


def encode_parameter(parameter: Parameter, value: Any) -> str | None:
    """The text of a parameter: a path piece, `a=1&a=2`, a header value.

    None: nothing is sent, because the value is null, an empty list or object.
    Raises: ValueError: if the value cannot stand where it should.
    """
    in_header = parameter.location == "header"
    encode: Callable[[Any], str] = _text if in_header else _quoted
    if parameter.allow_reserved and not in_header:
        encode = _reserving
    name = _quoted(parameter.wire_name)
    if parameter.media_type:
        text = encode(dump_json(value).decode())
    elif value is None:
        return None
    elif parameter.style or isinstance(value, Mapping | list):
        # By name: the file is there only if the document needs it.
        styles = import_module(".styles", __package__)
        styled: str | None = styles.apply_style(parameter, name, value, encode)
        return styled
    else:
        text = encode(value)
    return f"{name}={text}" if parameter.location in ("query", "cookie") else text


def encode_query(name: str, value: Any) -> str | None:
    """A query parameter that the document does not know: `a=1`, `a=1&a=2`, `a[b]=1`."""
    keys, values = [_quoted(name)], [value]
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, object]", value)
        keys = [f"{keys[0]}%5B{_quoted(key)}%5D" for key in fields]
        values = list(fields.values())
    elif isinstance(value, list | tuple):
        values = list(cast("Sequence[object]", value))
        keys = keys * len(values)
    pairs = [
        f"{k}={_quoted(v)}" for k, v in zip(keys, values, strict=True) if v is not None
    ]
    return "&".join(pairs) or None


def encode_path(template: str, pieces: Mapping[str, str]) -> str:
    """A path template filled with encoded pieces by wire name.

    Raises: ValueError: if a piece would make an empty or a dot segment (RFC 3986
    5.2.4), because that would be another path.
    """
    segments: list[str] = []
    for segment in template.split("/"):
        filled = re.sub(r"\{([^{}]*)\}", lambda m: pieces.get(m[1], ""), segment)
        if filled != segment and (filled in {"", ".", ".."}):
            raise ValueError("must not be empty, '.' or '..'")
        segments.append(filled)
    return "/".join(segments)


def check_header(value: str) -> str:
    """The value, if it can be a header (RFC 9110 5.5).

    Raises: ValueError: for line breaks, other control characters, outer spaces.
    """
    # Half a character (\ud800) cannot be UTF-8.
    bad = r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]"
    if re.search(bad, value) or value != value.strip(" \t"):
        raise ValueError("must not hold line breaks, control characters, outer spaces")
    return value


def dump_json(value: Any) -> bytes:
    """JSON as compact UTF-8.

    Raises: ValueError: for NaN and infinities, which JSON does not have (RFC 8259 6).
    """
    text = json.dumps(
        value,
        ensure_ascii=False,
        allow_nan=False,
        separators=(",", ":"),
        default=to_jsonable_python,  # dates and the like in undocumented fields
    )
    return text.encode()


def _text(value: Any) -> str:
    """A primitive as text; what is nested deeper, which no style covers, as JSON."""
    return value if isinstance(value, str) else dump_json(value).decode()


def _quoted(value: Any) -> str:
    return quote(_text(value), safe="")


def _reserving(value: Any) -> str:
    parts = _ESCAPED.split(_text(value))  # every second part is an escape already
    return "".join(
        part if index % 2 else quote(part, safe=_RESERVED)
        for index, part in enumerate(parts)
    )
