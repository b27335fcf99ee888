"""Values in URLs, headers, cookies and JSON. Pure functions on JSON data."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, cast
from urllib.parse import quote

from pydantic_core import to_jsonable_python

from .operation import Parameter

_PIECE = re.compile(r"\{([^{}]*)\}")
# Half a character (\ud800) cannot be UTF-8.
_BAD = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")


def encode_parameter(parameter: Parameter, value: Any) -> str | None:
    """The text of a parameter: a path piece, `a=1&a=2`, a header value.

    None: nothing is sent, because the value is null, an empty list or object.
    Raises: ValueError: if the value cannot stand where it should.
    """
    special = parameter.style or parameter.media_type or parameter.allow_reserved
    if special or parameter.allow_empty or isinstance(value, Mapping | list):
        return _encode_special(parameter, value)
    if value is None:
        return None
    if parameter.location == "header":
        return to_text(value)
    named = parameter.location in ("query", "cookie")
    return f"{quoted(parameter.wire_name)}={quoted(value)}" if named else quoted(value)


def _encode_special(parameter: Parameter, value: Any) -> str | None:
    try:  # by name: the file is there only if the document needs it
        styles = import_module(".styles", __package__)
    except ModuleNotFoundError:
        raise ValueError("must be one value") from None
    text: str | None = styles.encode_parameter(parameter, value)
    return text


def encode_query(name: str, value: Any) -> str | None:
    """A query parameter that the document does not know: `a=1`, `a=1&a=2`, `a[b]=1`."""
    keys, values = [quoted(name)], [value]
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, object]", value)
        keys = [f"{keys[0]}%5B{quoted(key)}%5D" for key in fields]
        values = list(fields.values())
    elif isinstance(value, list | tuple):
        values = list(cast("Sequence[object]", value))
        keys = keys * len(values)
    pairs = [
        f"{k}={quoted(v)}" for k, v in zip(keys, values, strict=True) if v is not None
    ]
    return "&".join(pairs) or None


def encode_path(template: str, pieces: Mapping[str, str]) -> str:
    """A path template filled with encoded pieces by wire name.

    Raises: ValueError: if a piece would make an empty or a dot segment (RFC 3986
    5.2.4), because that would be another path.
    """
    if "{" not in template:
        return template
    segments = template.split("/")
    for index, segment in enumerate(segments):
        if "{" in segment:
            filled = _PIECE.sub(lambda match: pieces.get(match[1], ""), segment)
            if filled in {"", ".", ".."}:
                raise ValueError("must not be empty, '.' or '..'")
            segments[index] = filled
    return "/".join(segments)


def check_header(value: str) -> str:
    """The value, if it can be a header (RFC 9110 5.5).

    Raises: ValueError: for line breaks, other control characters, outer spaces.
    """
    if _BAD.search(value) or value != value.strip(" \t"):
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


def to_text(value: Any) -> str:
    """A primitive as text; what is nested deeper, which no style covers, as JSON."""
    plain = value if type(value) is str else to_jsonable_python(value)
    return plain if isinstance(plain, str) else dump_json(plain).decode()


def quoted(value: Any) -> str:
    """The text of a primitive, percent-encoded but for unreserved characters."""
    return quote(to_text(value), safe="")
