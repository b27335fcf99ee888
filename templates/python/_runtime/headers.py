"""The documented headers of an answer, typed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from email.utils import parsedate_to_datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from pydantic import BaseModel
from pydantic_core import from_json

from .lenient import Builder, has_shape
from .model import model_fields
from .resource import Method
from .responses import RawResponse

if TYPE_CHECKING:
    from ._http import httpx

P = ParamSpec("P")
T = TypeVar("T")
H = TypeVar("H", bound=BaseModel)


class RawResponseWithHeaders(RawResponse[T], Generic[T, H]):
    """A `RawResponse` of an operation whose document describes headers."""

    _headers_type: type[H]

    @cached_property
    def typed_headers(self) -> H:
        """The documented headers: None for one that did not come.

        One that breaks the document is given as the text that it is.
        """
        return read_headers(self._headers_type, self.headers)


def raw_with_headers(
    method: Callable[Concatenate[Any, P], T], get_kind: Callable[[], type[H]]
) -> Method[P, RawResponseWithHeaders[T, H]]:
    """The method as `raw_method` gives it, with the type of the answer's headers."""

    def wrap(answer: RawResponse[T]) -> RawResponseWithHeaders[T, H]:
        return _add(answer, get_kind())

    return Method(method, "raw", wrap)


def async_raw_with_headers(
    method: Callable[Concatenate[Any, P], Awaitable[T]], get_kind: Callable[[], type[H]]
) -> Method[P, Coroutine[Any, Any, RawResponseWithHeaders[T, H]]]:
    """The same for a method to be awaited."""

    async def wrap(
        calling: Awaitable[RawResponse[T]],
    ) -> RawResponseWithHeaders[T, H]:
        return _add(await calling, get_kind())

    return Method(method, "raw", wrap)


def _add(answer: RawResponse[T], kind: type[H]) -> RawResponseWithHeaders[T, H]:
    cls: type[Any] = RawResponseWithHeaders
    other: RawResponseWithHeaders[T, H] = object.__new__(cls)
    vars(other).update(vars(answer), _headers_type=kind)
    return other


def read_headers(kind: type[H], headers: httpx.Headers) -> H:
    """Headers as a model: each read by its type, in the style `simple`."""
    found: dict[str, Any] = {}
    for field in model_fields(kind).values():
        text = headers.get(field.wire_name)
        if text is not None:
            found[field.wire_name] = _read(field.type, text)
    built: H = Builder().build(kind, found)
    return built


def _read(kind: Any, text: str) -> object:
    """The value of a header, or its text if it is not of its type.

    A list is `a,b`, an object `a=1,b=2` or `a,1,b,2` (OpenAPI 3.1, 4.8.12.3), or
    either is JSON (`content`); a date is also taken as HTTP writes it.
    """
    candidates: list[Callable[[], object]] = [lambda: text]
    parts = [part.strip() for part in text.split(",")] if text else []
    if has_shape(kind, []):
        candidates = [lambda: from_json(text), lambda: parts]
    elif has_shape(kind, {}):
        candidates = [
            lambda: from_json(text),
            lambda: dict(part.split("=", 1) for part in parts),
            lambda: dict(zip(parts[::2], parts[1::2], strict=True)),
        ]
    candidates += [lambda: parsedate_to_datetime(text), lambda: from_json(text)]
    for candidate in candidates:
        builder = Builder()
        try:
            value = builder.build(kind, candidate())
        except (ValueError, TypeError):
            continue
        if not builder.problems:
            return value
    return text
