"""The parameter styles of OpenAPI 3.1: the table of 4.8.12.6, which follows RFC 6570."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast
from urllib.parse import quote

from .encoding import check_header, dump_json, quoted, to_text
from .operation import Parameter

_DEFAULTS = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
# What stands before the first piece, and between two.
_MARKS = {"simple": ("", ","), "label": (".", "."), "matrix": (";", ";")}
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
# Reserved by RFC 3986, but `#`, `[`, `]` may not stand in a query, and `&`, `=`, `+` would
# change its meaning (OpenAPI 3.1.2, appendix C).
_RESERVED = ":/?@!$'()*,;"
_ESCAPED = re.compile("(%[0-9A-Fa-f]{2})")


def encode_parameter(parameter: Parameter, value: Any) -> str | None:
    """The same as `encoding.encode_parameter`, for all that a parameter can be."""
    location, name = parameter.location, quoted(parameter.wire_name)
    encode: Callable[[Any], str] = to_text if location == "header" else quoted
    kind = parameter.media_type.partition(";")[0].lower()
    if kind.endswith(("/json", "+json")):
        text = encode(dump_json(value).decode())
    elif kind and value is not None:
        text = _one_cookie(value) if location == "cookie" else encode(value)
    else:
        encode = _reserving if parameter.allow_reserved else encode
        # Values of this style of OpenAPI 3.2 come escaped, if that is needed.
        encode = _one_cookie if parameter.style == "cookie" else encode
        styled = _apply_style(parameter, name, value, encode)
        return f"{name}=" if styled is None and parameter.allow_empty else styled
    # The whole query (OpenAPI 3.2) has no name in front of it.
    named = location in ("query", "cookie") and parameter.style != "querystring"
    return f"{name}={text}" if named else text


def _apply_style(
    parameter: Parameter, name: str, value: Any, encode: Callable[[Any], str]
) -> str | None:
    """The text in a style; null is "undefined" and, like nothing at all, not sent.

    `name` is encoded already, `encode` does it for values. What is nested deeper the
    specification leaves open. With `deepObject` it is `a[b][c]=1`, `a[b][0]=2`; an array
    in an exploded object repeats its name; all else is one value, as JSON.
    """
    style = parameter.style or _DEFAULTS[parameter.location]
    if style == "deepObject":
        return "&".join(_deep(name, value, encode)) or None
    explode = style == "form" if parameter.explode is None else parameter.explode
    # Cookies are parted by `; ` (RFC 6265 4.2.1), whatever the table prints.
    between = "; " if parameter.location == "cookie" else "&"
    first, glue = _MARKS.get(style, ("", between))
    own = None if style in ("simple", "label") else name
    pairs: list[tuple[str | None, str]]
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, object]", value).items()
        each = ((k, i) for k, v in fields for i in (_list(v) if explode else [v]))
        pairs = [(encode(k), encode(item)) for k, item in each if item is not None]
        flat = [part for pair in pairs for part in pair]
    else:
        pairs = [(own, encode(item)) for item in _list(value) if item is not None]
        flat = [text for _, text in pairs]
    if not pairs:
        return None
    if not explode:
        pairs = [(own, _DELIMITERS.get(style, ",").join(cast("list[str]", flat)))]
    return first + glue.join(_join(style, *pair) for pair in pairs)


def _list(value: Any) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else [value]


def _join(style: str, key: str | None, text: str) -> str:
    if key is None:
        return text
    return key if style == "matrix" and not text else f"{key}={text}"


def _deep(name: str, value: Any, encode: Callable[[Any], str]) -> Iterator[str]:
    if isinstance(value, list):
        value = dict(enumerate(cast("list[object]", value)))
    if isinstance(value, Mapping):
        for key, item in cast("Mapping[object, object]", value).items():
            yield from _deep(f"{name}%5B{encode(key)}%5D", item, encode)
    elif value is not None:
        yield f"{name}={encode(value)}"


def _one_cookie(value: Any) -> str:
    """Text that is sent as it is, for which the specification recommends `content`."""
    text = check_header(to_text(value))
    if ";" in text:
        raise ValueError("must not hold ';', which ends a cookie")
    return text


def _reserving(value: Any) -> str:
    parts = _ESCAPED.split(to_text(value))  # every second part is an escape already
    return "".join(
        part if index % 2 else quote(part, safe=_RESERVED)
        for index, part in enumerate(parts)
    )
