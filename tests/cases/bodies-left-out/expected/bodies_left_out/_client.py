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
    from .resources import columns as _columns

_PROFILE = Profile(
    package="bodies_left_out",
    version="0.1.0",
    environment_prefix="BODIES_LEFT_OUT",
    base_url="https://columns.example.test",
)


class BodiesLeftOut(SyncClient):
    """Client of the API Columns.

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
    def columns(self) -> _columns.Columns:
        """The `columns` operations."""
        from .resources.columns import Columns

        return Columns(self)

    with_raw_response = variant(lambda: BodiesLeftOutWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BodiesLeftOutWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BodiesLeftOutWithRawResponse(RawVariant):
    """The methods of `BodiesLeftOut`, giving `RawResponse`."""

    columns: _columns.ColumnsWithRawResponse
    request = raw_method(BodiesLeftOut.request)


class BodiesLeftOutWithStreamingResponse(StreamedVariant):
    """The methods of `BodiesLeftOut`, giving `StreamedResponse`."""

    columns: _columns.ColumnsWithStreamingResponse
    request = streamed_method(BodiesLeftOut.request)


class AsyncBodiesLeftOut(AsyncClient):
    """Client of the API Columns.

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
    def columns(self) -> _columns.AsyncColumns:
        """The `columns` operations."""
        from .resources.columns import AsyncColumns

        return AsyncColumns(self)

    with_raw_response = variant(lambda: AsyncBodiesLeftOutWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBodiesLeftOutWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBodiesLeftOutWithRawResponse(RawVariant):
    """The methods of `AsyncBodiesLeftOut`, giving `RawResponse`."""

    columns: _columns.AsyncColumnsWithRawResponse
    request = async_raw_method(AsyncBodiesLeftOut.request)


class AsyncBodiesLeftOutWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBodiesLeftOut`, giving `AsyncStreamedResponse`."""

    columns: _columns.AsyncColumnsWithStreamingResponse
    request = async_streamed_method(AsyncBodiesLeftOut.request)
