"""Values in URLs, headers and cookies: the parameter styles of OpenAPI 3.1.

The styles are those of the table in section 4.8.12.6 (Style Examples), which follow
RFC 6570; null is "undefined" there and is not sent. Values are JSON data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import quote

from .operation import Parameter

_DEFAULT_STYLES = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
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
    if parameter.media_type:
        document = _dump(value)
        if in_header:
            return document
        text = _escape(document, parameter.allow_reserved)
        return text if parameter.location == "path" else f"{parameter.wire_name}={text}"
    style = parameter.style or _DEFAULT_STYLES[parameter.location]
    explode = style == "form" if parameter.explode is None else parameter.explode
    encode = _text if in_header else _reserving if parameter.allow_reserved else _quoted
    name = parameter.wire_name if in_header else _quoted(parameter.wire_name)
    return _apply_style(style, explode, name, _shape(value, encode))


def _shape(value: Any, encode: Any) -> str | list[str] | list[tuple[str, str]] | None:
    """A primitive, an array or an object, with its parts encoded and no nulls."""
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, Any]", value).items()
        return [(encode(k), encode(v)) for k, v in pairs if v is not None]
    if isinstance(value, list | tuple):
        items = cast("Iterable[Any]", value)
        return [encode(item) for item in items if item is not None]
    return None if value is None else cast(str, encode(value))


def _apply_style(style: str, explode: bool, name: str, shape: Any) -> str | None:
    if shape is None or shape == []:
        return None
    if isinstance(shape, str):
        return _primitive(style, name, shape)
    is_object = isinstance(shape[0], tuple)
    if style == "deepObject" and is_object:
        return "&".join(f"{name}%5B{key}%5D={item}" for key, item in shape)
    if explode:
        return _exploded(style, name, shape, is_object)
    delimiter = _DELIMITERS.get(style, ",")
    parts = [part for pair in shape for part in pair] if is_object else shape
    return _primitive(style, name, delimiter.join(parts))


def _primitive(style: str, name: str, text: str) -> str:
    if style == "simple":
        return text
    if style == "label":
        return f".{text}"
    if style == "matrix":
        return f";{name}={text}" if text else f";{name}"
    return f"{name}={text}"


def _exploded(style: str, name: str, shape: Any, is_object: bool) -> str:
    pairs = [f"{key}={item}" for key, item in shape] if is_object else None
    if style == "simple":
        return ",".join(pairs or shape)
    if style == "label":
        return "".join(f".{part}" for part in pairs or shape)
    named = pairs or [f"{name}={item}" for item in shape]
    return (
        "".join(f";{part}" for part in named) if style == "matrix" else "&".join(named)
    )


def encode_path(template: str, pieces: Mapping[str, str]) -> str:
    """A path template filled with encoded pieces by wire name.

    Raises: ValueError: if a piece would make an empty or a dot segment (RFC 3986
    5.2.4), because that would be another path.
    """
    segments: list[str] = []
    for segment in template.split("/"):
        filled = re.sub(r"\{([^{}]*)\}", lambda m: pieces[m[1]], segment)
        if filled != segment and (filled in {"", ".", ".."}):
            raise ValueError("must not be empty, '.' or '..'")
        segments.append(filled)
    return "/".join(segments)


def encode_query(name: str, value: Any) -> str | None:
    """A query parameter that the document does not know, objects as `deepObject`."""
    style = "deepObject" if isinstance(value, Mapping) else "form"
    return encode_parameter(Parameter(name, name, "query", style), value)


def check_header(value: str) -> str:
    """The value, if it can be a header (RFC 9110 5.5).

    Raises: ValueError: for line breaks, other control characters, outer spaces.
    """
    if re.search(r"[\x00-\x08\x0a-\x1f\x7f]", value) or value != value.strip(" \t"):
        raise ValueError("must not hold line breaks, control characters, outer spaces")
    return value


def dump_json(value: Any) -> bytes:
    """JSON as compact UTF-8.

    Raises: ValueError: for NaN and infinities, which JSON does not have (RFC 8259 6).
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "strict")


def _dump(value: Any) -> str:
    return dump_json(value).decode()


def _text(value: Any) -> str:
    """A primitive as text; what is nested deeper, which no style covers, as JSON."""
    return value if isinstance(value, str) else _dump(value)


def _quoted(value: Any) -> str:
    return quote(_text(value), safe="")


def _reserving(value: Any) -> str:
    return _escape(_text(value), True)


def _escape(text: str, allow_reserved: bool) -> str:
    if not allow_reserved:
        return quote(text, safe="")
    parts = _ESCAPED.split(text)  # every second part is an escape already
    return "".join(
        part if index % 2 else quote(part, safe=_RESERVED)
        for index, part in enumerate(parts)
    )
