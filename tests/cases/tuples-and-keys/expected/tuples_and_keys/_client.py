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
    from .resources import points as _points
    from .resources import things as _things

_PROFILE = Profile(
    package="tuples_and_keys",
    version="0.1.0",
    environment_prefix="TUPLES_AND_KEYS",
    base_url="https://api.example.test",
)


class TuplesAndKeys(SyncClient):
    """Client of the API Tuples and keys.

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
    def points(self) -> _points.Points:
        """The `points` operations."""
        from .resources.points import Points

        return Points(self)

    @cached_property
    def things(self) -> _things.Things:
        """The `things` operations."""
        from .resources.things import Things

        return Things(self)

    with_raw_response = variant(lambda: TuplesAndKeysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TuplesAndKeysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TuplesAndKeysWithRawResponse(RawVariant):
    """The methods of `TuplesAndKeys`, giving `RawResponse`."""

    points: _points.PointsWithRawResponse
    things: _things.ThingsWithRawResponse
    request = raw_method(TuplesAndKeys.request)


class TuplesAndKeysWithStreamingResponse(StreamedVariant):
    """The methods of `TuplesAndKeys`, giving `StreamedResponse`."""

    points: _points.PointsWithStreamingResponse
    things: _things.ThingsWithStreamingResponse
    request = streamed_method(TuplesAndKeys.request)


class AsyncTuplesAndKeys(AsyncClient):
    """Client of the API Tuples and keys.

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
    def points(self) -> _points.AsyncPoints:
        """The `points` operations."""
        from .resources.points import AsyncPoints

        return AsyncPoints(self)

    @cached_property
    def things(self) -> _things.AsyncThings:
        """The `things` operations."""
        from .resources.things import AsyncThings

        return AsyncThings(self)

    with_raw_response = variant(lambda: AsyncTuplesAndKeysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTuplesAndKeysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTuplesAndKeysWithRawResponse(RawVariant):
    """The methods of `AsyncTuplesAndKeys`, giving `RawResponse`."""

    points: _points.AsyncPointsWithRawResponse
    things: _things.AsyncThingsWithRawResponse
    request = async_raw_method(AsyncTuplesAndKeys.request)


class AsyncTuplesAndKeysWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTuplesAndKeys`, giving `AsyncStreamedResponse`."""

    points: _points.AsyncPointsWithStreamingResponse
    things: _things.AsyncThingsWithStreamingResponse
    request = async_streamed_method(AsyncTuplesAndKeys.request)
