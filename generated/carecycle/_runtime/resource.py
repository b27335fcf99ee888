"""The base classes of resources, and the variants of their methods.

A variant has the methods of a resource, or of a client, under the same names and with the
same arguments; `raw_method` and its kin say what they give instead.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import cached_property, partial
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    Self,
    TypeVar,
    cast,
)

from .responses import AsyncStreamedResponse, RawResponse, StreamedResponse

if TYPE_CHECKING:
    from .operation import Gives, Operation

P = ParamSpec("P")
T = TypeVar("T")
V = TypeVar("V", bound="Variant")


class _Base:
    _client: Any  # a client of the same flavour
    _gives: Gives = "value"

    def __init__(self, client: object) -> None:
        self._client = client

    def _giving(self, gives: Gives) -> Self:
        """The same resource, whose calls give something else."""
        other = type(self)(self._client)
        other._gives = gives
        return other


class Resource(_Base):
    """A group of operations; it holds nothing but its client."""

    def _call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        answer = self._client._call_operation(operation, arguments, self._gives)
        return cast(T, answer)  # a variant's method says itself what it gives


class AsyncResource(_Base):
    """A group of operations, to be awaited."""

    async def _call(self, operation: Operation[T], arguments: Mapping[str, Any]) -> T:
        calling = self._client._call_operation(operation, arguments, self._gives)
        return cast(T, await calling)


class Variant:
    """The methods of `owner` that give something else."""

    _name = ""  # by which a resource has this variant of itself

    def __init__(self, owner: Any) -> None:
        self.owner_ = owner

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            """A child of the owner, in the same variant."""
            if name.startswith("_"):
                raise AttributeError(name)
            child = getattr(self.owner_, name)
            if not isinstance(child, _Base):  # a stream has its response on itself
                words = f"{name!r} has no {self._name}"
                raise AttributeError(words)  # noqa: TRY004 - it is what is missing
            return getattr(child, self._name)


class RawVariant(Variant):
    """Methods that give `RawResponse`."""

    _name = "with_raw_response"


class StreamedVariant(Variant):
    """Methods that give an answer whose body has not been read."""

    _name = "with_streaming_response"


def variant(get_kind: Callable[[], type[V]]) -> cached_property[V]:
    """The property that gives a resource, or a client, in a variant."""
    return cached_property(lambda owner: get_kind()(owner))


class Method:
    """A method of a variant."""

    def __init__(
        self, function: Callable[..., Any], gives: Gives, wrap: Any = None
    ) -> None:
        self._function, self._gives, self._wrap = function, gives, wrap

    def __get__(self, variant: Variant, _: object) -> Callable[..., Any]:
        method = partial(self._function, variant.owner_._giving(self._gives))
        if self._wrap is None:
            return method
        return lambda *args, **options: self._wrap(method(*args, **options))


def method_giving(
    function: Callable[..., Any], gives: Gives, wrap: Any = None
) -> Callable[..., Any]:
    """A `Method`; to type checkers a plain one, which may have overloads."""
    return cast(Callable[..., Any], Method(function, gives, wrap))


class Opening(Generic[T]):
    """An answer to come: `async with` opens it, and closes it in the end."""

    def __init__(self, opening: Awaitable[AsyncStreamedResponse[T]]) -> None:
        self._opening = opening

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._response = await self._opening
        return self._response

    async def __aexit__(self, *_: object) -> None:
        await self._response.close()


def raw_method(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], RawResponse[T]]:
    """The method, giving status, headers and body beside the value."""
    return method_giving(method, "raw")


def async_raw_method(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, RawResponse[T]]]:
    """The method, giving status, headers and body beside the value."""
    return method_giving(method, "raw")


def streamed_method(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], StreamedResponse[T]]:
    """The method, giving an answer that is read as it arrives."""
    return method_giving(method, "stream")


def async_streamed_method(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[Concatenate[Any, P], Opening[T]]:
    """The method, giving an answer that is read as it arrives."""
    return method_giving(method, "stream", Opening)
