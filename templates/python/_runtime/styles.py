"""The parameter styles of OpenAPI 3.1: the table of 4.8.12.6, which follows RFC 6570."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from .operation import Parameter

_DEFAULTS = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def apply_style(
    parameter: Parameter, name: str, value: Any, encode: Callable[[Any], str]
) -> str | None:
    """The text of a parameter; null is "undefined" and, like nothing at all, not sent.

    `name` is encoded already, `encode` does it for values.
    """
    style = parameter.style or _DEFAULTS[parameter.location]
    explode = style == "form" if parameter.explode is None else parameter.explode
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, object]", value).items()
        pairs = [(encode(k), encode(v)) for k, v in fields if v is not None]
        return _object(style, explode, name, pairs) if pairs else None
    if isinstance(value, list):
        values = cast("list[object]", value)
        items = [encode(item) for item in values if item is not None]
        return _array(style, explode, name, items) if items else None
    return None if value is None else _primitive(style, name, encode(value))


def _primitive(style: str, name: str, text: str) -> str:
    if style == "simple":
        return text
    if style == "label":
        return f".{text}"
    if style == "matrix":
        return f";{name}={text}" if text else f";{name}"
    return f"{name}={text}"


def _array(style: str, explode: bool, name: str, items: list[str]) -> str:
    if not explode or style == "simple":
        return _primitive(style, name, _DELIMITERS.get(style, ",").join(items))
    if style == "label":
        return "".join(f".{item}" for item in items)
    named = [f"{name}={item}" for item in items]
    return "".join(f";{n}" for n in named) if style == "matrix" else "&".join(named)


def _object(style: str, explode: bool, name: str, pairs: list[tuple[str, str]]) -> str:
    if style == "deepObject":
        return "&".join(f"{name}%5B{key}%5D={item}" for key, item in pairs)
    if not explode:
        parts = [part for pair in pairs for part in pair]
        return _primitive(style, name, _DELIMITERS.get(style, ",").join(parts))
    named = [f"{key}={item}" for key, item in pairs]
    if style in ("label", "matrix"):
        mark = "." if style == "label" else ";"
        return "".join(f"{mark}{n}" for n in named)
    return ("," if style == "simple" else "&").join(named)
