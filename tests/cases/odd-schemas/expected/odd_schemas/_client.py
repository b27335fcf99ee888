"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions
from ._runtime.resource import (
    RawVariant,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

if TYPE_CHECKING:
    from .resources import odd as _odd

_PROFILE = Profile(
    package="odd_schemas",
    version="0.1.0",
    environment_prefix="ODD_SCHEMAS",
    base_url="https://api.example.test",
)


class OddSchemas(SyncClient):
    """Client of the API Odd schemas.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def odd(self) -> _odd.Odd:
        """The `odd` operations."""
        from .resources.odd import Odd

        return Odd(self)

    with_raw_response = variant(lambda: OddSchemasWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OddSchemasWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OddSchemasWithRawResponse(RawVariant):
    """The methods of `OddSchemas`, giving `RawResponse`."""

    odd: _odd.OddWithRawResponse
    request = raw_method(OddSchemas.request)


class OddSchemasWithStreamingResponse(StreamedVariant):
    """The methods of `OddSchemas`, giving `StreamedResponse`."""

    odd: _odd.OddWithStreamingResponse
    request = streamed_method(OddSchemas.request)


class AsyncOddSchemas(AsyncClient):
    """Client of the API Odd schemas.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def odd(self) -> _odd.AsyncOdd:
        """The `odd` operations."""
        from .resources.odd import AsyncOdd

        return AsyncOdd(self)

    with_raw_response = variant(lambda: AsyncOddSchemasWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOddSchemasWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOddSchemasWithRawResponse(RawVariant):
    """The methods of `AsyncOddSchemas`, giving `RawResponse`."""

    odd: _odd.AsyncOddWithRawResponse
    request = async_raw_method(AsyncOddSchemas.request)


class AsyncOddSchemasWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOddSchemas`, giving `AsyncStreamedResponse`."""

    odd: _odd.AsyncOddWithStreamingResponse
    request = async_streamed_method(AsyncOddSchemas.request)
