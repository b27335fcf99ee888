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
    from .resources import pets as _pets
    from .resources import shapes as _shapes
    from .resources import values as _values

_PROFILE = Profile(
    package="joined_unions",
    version="0.1.0",
    environment_prefix="JOINED_UNIONS",
    base_url="https://api.example.test",
)


class JoinedUnions(SyncClient):
    """Client of the API Joined unions.

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
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    @cached_property
    def shapes(self) -> _shapes.Shapes:
        """The `shapes` operations."""
        from .resources.shapes import Shapes

        return Shapes(self)

    @cached_property
    def values(self) -> _values.Values:
        """The `values` operations."""
        from .resources.values import Values

        return Values(self)

    with_raw_response = variant(lambda: JoinedUnionsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: JoinedUnionsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class JoinedUnionsWithRawResponse(RawVariant):
    """The methods of `JoinedUnions`, giving `RawResponse`."""

    pets: _pets.PetsWithRawResponse
    shapes: _shapes.ShapesWithRawResponse
    values: _values.ValuesWithRawResponse
    request = raw_method(JoinedUnions.request)


class JoinedUnionsWithStreamingResponse(StreamedVariant):
    """The methods of `JoinedUnions`, giving `StreamedResponse`."""

    pets: _pets.PetsWithStreamingResponse
    shapes: _shapes.ShapesWithStreamingResponse
    values: _values.ValuesWithStreamingResponse
    request = streamed_method(JoinedUnions.request)


class AsyncJoinedUnions(AsyncClient):
    """Client of the API Joined unions.

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
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    @cached_property
    def shapes(self) -> _shapes.AsyncShapes:
        """The `shapes` operations."""
        from .resources.shapes import AsyncShapes

        return AsyncShapes(self)

    @cached_property
    def values(self) -> _values.AsyncValues:
        """The `values` operations."""
        from .resources.values import AsyncValues

        return AsyncValues(self)

    with_raw_response = variant(lambda: AsyncJoinedUnionsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncJoinedUnionsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncJoinedUnionsWithRawResponse(RawVariant):
    """The methods of `AsyncJoinedUnions`, giving `RawResponse`."""

    pets: _pets.AsyncPetsWithRawResponse
    shapes: _shapes.AsyncShapesWithRawResponse
    values: _values.AsyncValuesWithRawResponse
    request = async_raw_method(AsyncJoinedUnions.request)


class AsyncJoinedUnionsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncJoinedUnions`, giving `AsyncStreamedResponse`."""

    pets: _pets.AsyncPetsWithStreamingResponse
    shapes: _shapes.AsyncShapesWithStreamingResponse
    values: _values.AsyncValuesWithStreamingResponse
    request = async_streamed_method(AsyncJoinedUnions.request)
