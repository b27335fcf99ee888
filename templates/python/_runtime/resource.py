"""The base classes of resources, and the answer with all that came with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar, cast

from .errors import request_id

if TYPE_CHECKING:
    from ._http import httpx
    from .operation import Operation

P = ParamSpec("P")
T = TypeVar("T")


class RawResponse(Generic[T]):
    """An answer whose body has been read, with all that came with it.

    `url` is where it came from, after redirects and without credentials;
    `retries_taken` how many tries failed before it.
    """

    def __init__(
        self, response: httpx.Response, retries_taken: int, parse: Callable[[], T]
    ) -> None:
        self.status_code = response.status_code
        self.headers = response.headers
        self.content = response.content
        self.url = response.url
        self.request_id = request_id(response)
        self.retries_taken = retries_taken
        self._response = response
        self._parse = parse

    @property
    def elapsed(self) -> timedelta:
        """The time of the last try.

        Raises: RuntimeError: if a transport of your own answered without a stream.
        """
        return self._response.elapsed

    def parse(self) -> T:
        """What the method gives; raises ResponseValidationError as it does."""
        return self._parse()

    def __repr__(self) -> str:
        return f"<RawResponse {self.status_code}>"


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The type of a method of a resource that `_raw()` gave."""
    return cast(Callable[P, RawResponse[T]], method)


def async_raw(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """The type of an async method of a resource that `_raw()` gave."""
    return cast(Callable[P, Coroutine[Any, Any, RawResponse[T]]], method)


class _Base:
    _client: Any  # a client of the same flavour

    def __init__(self, client: object) -> None:
        self._client = client
        self._gives_raw = False

    def _raw(self) -> Self:
        """The same resource, whose calls give `RawResponse`."""
        other = type(self)(self._client)
        other._gives_raw = True
        return other


class Resource(_Base):
    """A group of operations; it holds nothing but its client."""

    def _call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        answer: RawResponse[T] = self._client._call_operation(operation, arguments)
        # The type of a raw method is set by `raw`, where it is taken.
        return cast(T, answer) if self._gives_raw else answer.parse()


class AsyncResource(_Base):
    """A group of operations, to be awaited."""

    async def _call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        calling = self._client._call_operation(operation, arguments)
        answer: RawResponse[T] = await calling
        return cast(T, answer) if self._gives_raw else answer.parse()
