"""The parameter styles of OpenAPI 3.1: the table of 4.8.12.6, which follows RFC 6570."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from .operation import Parameter

_DEFAULTS = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
# What stands before the first piece, and between two.
_MARKS = {"simple": ("", ","), "label": (".", "."), "matrix": (";", ";")}
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def apply_style(
    parameter: Parameter, name: str, value: Any, encode: Callable[[Any], str]
) -> str | None:
    """The text of a parameter; null is "undefined" and, like nothing at all, not sent.

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
    if isinstance(value, Mapping | list):
        inner = value.items() if isinstance(value, Mapping) else enumerate(value)
        for key, item in cast("Iterator[tuple[object, object]]", inner):
            yield from _deep(f"{name}%5B{encode(key)}%5D", item, encode)
    elif value is not None:
        yield f"{name}={encode(value)}"
