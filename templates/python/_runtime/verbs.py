"""Calls that the document does not cover: `client.get("/pets", cast_to=Pet)`."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import cache
from types import NoneType
from typing import Any, TypeVar, Unpack, cast

from .omit import omit
from .operation import Answer, Gives, Operation
from .options import RequestOptions

T = TypeVar("T")
Coming = Coroutine[Any, Any, T]
_PLAIN: dict[object, str] = {
    bytes: "application/octet-stream",
    str: "text/plain",
    NoneType: "",
}


class VerbOptions(RequestOptions, total=False):
    """What a call by method and path takes beside the path."""

    body: object
    """Sent as JSON."""


@cache
def _answer(cast_to: object) -> Answer:
    media_type = _PLAIN.get(cast_to, "application/json")
    return Answer(media_type, None if cast_to is object else lambda: cast_to)


def _arguments(
    method: str, path: str, cast_to: type[T], options: VerbOptions
) -> tuple[Operation[T], dict[str, object]]:
    path = "/" + path.lstrip("/").replace("{", "%7B").replace("}", "%7D")
    answers = {"default": _answer(cast(Any, cast_to))}
    method = method.upper()
    operation: Operation[T] = Operation(
        f"{method} {path}",
        method,
        path,
        answers=answers,
        accept="application/json, */*;q=0.5",
    )
    return operation, {"body": options.pop("body", omit), "options": options}


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
        call: T = self._call_operation(
            *_arguments(method, path, cast_to, options), self._gives
        )
        return call

    def get(self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]) -> T:
        """`request` with GET."""
        return self.request("GET", path, cast_to=cast_to, **options)

    def post(self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]) -> T:
        """`request` with POST."""
        return self.request("POST", path, cast_to=cast_to, **options)

    def put(self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]) -> T:
        """`request` with PUT."""
        return self.request("PUT", path, cast_to=cast_to, **options)

    def patch(
        self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]
    ) -> T:
        """`request` with PATCH."""
        return self.request("PATCH", path, cast_to=cast_to, **options)

    def delete(
        self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]
    ) -> T:
        """`request` with DELETE."""
        return self.request("DELETE", path, cast_to=cast_to, **options)


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
        call: Coming[T] = self._call_operation(
            *_arguments(method, path, cast_to, options), self._gives
        )
        return call

    def get(
        self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]
    ) -> Coming[T]:
        """`request` with GET."""
        return self.request("GET", path, cast_to=cast_to, **options)

    def post(
        self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]
    ) -> Coming[T]:
        """`request` with POST."""
        return self.request("POST", path, cast_to=cast_to, **options)

    def put(
        self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]
    ) -> Coming[T]:
        """`request` with PUT."""
        return self.request("PUT", path, cast_to=cast_to, **options)

    def patch(
        self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]
    ) -> Coming[T]:
        """`request` with PATCH."""
        return self.request("PATCH", path, cast_to=cast_to, **options)

    def delete(
        self, path: str, *, cast_to: type[T], **options: Unpack[VerbOptions]
    ) -> Coming[T]:
        """`request` with DELETE."""
        return self.request("DELETE", path, cast_to=cast_to, **options)
