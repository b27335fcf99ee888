"""The variants of methods with several signatures.

`raw_method` and its kin would lose all but the first: a type checker keeps overloads only
where a function is given and a function comes back.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from .resource import Method, Opening
from .responses import RawResponse, StreamedResponse

if TYPE_CHECKING:
    from .operation import Gives

P = ParamSpec("P")
T = TypeVar("T")


def raw_overloads(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """As `raw_method`, for a method of an object."""
    return cast("Callable[P, RawResponse[T]]", _bind(method, "raw"))


def async_raw_overloads(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """As `async_raw_method`, for a method of an object."""
    bound: Callable[P, Coroutine[Any, Any, RawResponse[T]]] = _bind(method, "raw")
    return bound


def streamed_overloads(method: Callable[P, T]) -> Callable[P, StreamedResponse[T]]:
    """As `streamed_method`, for a method of an object."""
    return cast("Callable[P, StreamedResponse[T]]", _bind(method, "stream"))


def async_streamed_overloads(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Opening[T]]:
    """As `async_streamed_method`, for a method of an object."""
    return cast("Callable[P, Opening[T]]", _bind(method, "stream", Opening))


def _bind(method: Any, gives: Gives, wrap: Any = None) -> Any:
    found: Method[..., Any] = Method(method.__func__, gives, wrap)
    return found.__get__(cast(Any, SimpleNamespace(owner_=method.__self__)), None)
