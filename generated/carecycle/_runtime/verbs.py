"""Calls that the document does not cover: `client.get("/pets", cast_to=Pet)`."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import cache, partial
from types import NoneType
from typing import Any, Generic, Protocol, TypeVar, Unpack, cast

from .errors import Fault
from .inputs import refusal
from .omit import omit
from .operation import Answer, Gives, Operation
from .options import RequestOptions

T = TypeVar("T")
V = TypeVar("V")
Coming = Coroutine[Any, Any, T]
_BYTES = "application/octet-stream"
_PLAIN: dict[object, str] = {bytes: _BYTES, str: "text/plain", NoneType: ""}
_ACCEPT = "application/json, */*;q=0.5"


class VerbOptions(RequestOptions, total=False):
    """What a call by method and path takes beside the path."""

    body: object
    """Sent as JSON."""


class Verb(Protocol):
    """`request` with one HTTP method."""

    def __call__(
        self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]
    ) -> T: ...


class AsyncVerb(Protocol):
    """`request` with one HTTP method, to be awaited."""

    def __call__(
        self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]
    ) -> Coming[T]: ...


class _With(Generic[V]):
    def __init__(self, method: str) -> None:
        self._method = method

    def __get__(self, client: Any, _: object) -> V:
        return cast(V, partial(client.request, self._method))


class Verbs:
    """Calls by method and path."""

    _call_operation: Any
    _gives: Gives = "value"

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        **options: Unpack[VerbOptions],
    ) -> T:
        """Send what the document does not cover; the client's settings apply.

        `path` follows the base URL. `cast_to` is what the answer is read as: a model or
        any type for JSON, `object` for JSON as it is, `str`, `bytes` or `type(None)`.
        """
        call = _arguments(method, path, cast_to, options)
        return cast(T, self._call_operation(*call, self._gives))

    get, post = _With[Verb]("GET"), _With[Verb]("POST")
    put, patch = _With[Verb]("PUT"), _With[Verb]("PATCH")
    delete = _With[Verb]("DELETE")


class AsyncVerbs:
    """Calls by method and path, to be awaited."""

    _call_operation: Any
    _gives: Gives = "value"

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        **options: Unpack[VerbOptions],
    ) -> Coming[T]:
        """Send what the document does not cover; the client's settings apply.

        `path` follows the base URL. `cast_to` is what the answer is read as: a model or
        any type for JSON, `object` for JSON as it is, `str`, `bytes` or `type(None)`.
        """
        call = _arguments(method, path, cast_to, options)
        return cast(Coming[T], self._call_operation(*call, self._gives))

    get, post = _With[AsyncVerb]("GET"), _With[AsyncVerb]("POST")
    put, patch = _With[AsyncVerb]("PUT"), _With[AsyncVerb]("PATCH")
    delete = _With[AsyncVerb]("DELETE")


@cache
def _answer(cast_to: object) -> Answer:
    media_type = _PLAIN.get(cast_to, "application/json")
    return Answer(media_type, None if cast_to is object else lambda: cast_to)


def _arguments(
    method: str, path: str, cast_to: Any, options: VerbOptions
) -> tuple[Operation[Any], dict[str, object]]:
    method = method.upper()
    if not method.isalpha():
        raise refusal("request", [Fault("method", "must be the name of a method")])
    path = "/" + path.lstrip("/").replace("{", "%7B").replace("}", "%7D")
    answers = {"default": _answer(cast_to)}
    operation: Operation[Any] = Operation(
        f"{method} {path}", method, path, answers=answers, accept=_ACCEPT
    )
    return operation, {"body": options.pop("body", omit), "options": options}
