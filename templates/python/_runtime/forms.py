"""Forms: `application/x-www-form-urlencoded`, and how a field of a form travels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from .encoding import dump_json, encode_parameter
from .operation import Parameter


@dataclass(frozen=True, slots=True)
class Encoding:
    """What the document says of one field of a form (OpenAPI 3.1, 4.8.15).

    With a `style`, `explode` or `allow_reserved` the field travels as a query
    parameter would; `headers` go with its part of a multipart body.
    """

    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def has_style(self) -> bool:
        """Whether the field travels as a query parameter would."""
        return bool(self.style) or self.explode is not None or self.allow_reserved


def encode_form(fields: Mapping[str, Any], encodings: Mapping[str, Encoding]) -> bytes:
    """The fields by wire name as `a=1&a=2&b=x`.

    Null is an empty value; an object is JSON unless its encoding has a style.
    """
    none = Encoding()
    pieces = [
        encode_field(name, value, encodings.get(name, none))
        for name, value in fields.items()
    ]
    return "&".join(filter(None, pieces)).encode()


def encode_field(name: str, value: Any, encoding: Encoding) -> str | None:
    """One field, percent-encoded, or None for an empty list."""
    if not encoding.has_style:
        value = _plain(value, encoding)
    parameter = Parameter(
        name,
        name,
        "query",
        encoding.style or "form",
        encoding.explode,
        encoding.allow_reserved,
    )
    return encode_parameter(parameter, "" if value is None else value)


def _plain(value: Any, encoding: Encoding) -> Any:
    """Objects as JSON text, also in a list, and all that the document calls JSON."""
    if isinstance(value, Mapping) or encoding.content_type.endswith("json"):
        return dump_json(value).decode()
    if isinstance(value, list):
        items = cast("list[object]", value)
        return ["" if item is None else _plain(item, encoding) for item in items]
    return value
