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
    from .resources import houses as _houses
    from .resources import people as _people
    from .resources import tools as _tools

_PROFILE = Profile(
    package="many_types",
    version="0.1.0",
    environment_prefix="MANY_TYPES",
    base_url="https://api.houses.example",
)


class ManyTypes(SyncClient):
    """Client of the API Many types.

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
    def houses(self) -> _houses.Houses:
        """The `houses` operations."""
        from .resources.houses import Houses

        return Houses(self)

    @cached_property
    def people(self) -> _people.People:
        """The `people` operations."""
        from .resources.people import People

        return People(self)

    @cached_property
    def tools(self) -> _tools.Tools:
        """The `tools` operations."""
        from .resources.tools import Tools

        return Tools(self)

    with_raw_response = variant(lambda: ManyTypesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ManyTypesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ManyTypesWithRawResponse(RawVariant):
    """The methods of `ManyTypes`, giving `RawResponse`."""

    houses: _houses.HousesWithRawResponse
    people: _people.PeopleWithRawResponse
    tools: _tools.ToolsWithRawResponse
    request = raw_method(ManyTypes.request)


class ManyTypesWithStreamingResponse(StreamedVariant):
    """The methods of `ManyTypes`, giving `StreamedResponse`."""

    houses: _houses.HousesWithStreamingResponse
    people: _people.PeopleWithStreamingResponse
    tools: _tools.ToolsWithStreamingResponse
    request = streamed_method(ManyTypes.request)


class AsyncManyTypes(AsyncClient):
    """Client of the API Many types.

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
    def houses(self) -> _houses.AsyncHouses:
        """The `houses` operations."""
        from .resources.houses import AsyncHouses

        return AsyncHouses(self)

    @cached_property
    def people(self) -> _people.AsyncPeople:
        """The `people` operations."""
        from .resources.people import AsyncPeople

        return AsyncPeople(self)

    @cached_property
    def tools(self) -> _tools.AsyncTools:
        """The `tools` operations."""
        from .resources.tools import AsyncTools

        return AsyncTools(self)

    with_raw_response = variant(lambda: AsyncManyTypesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncManyTypesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncManyTypesWithRawResponse(RawVariant):
    """The methods of `AsyncManyTypes`, giving `RawResponse`."""

    houses: _houses.AsyncHousesWithRawResponse
    people: _people.AsyncPeopleWithRawResponse
    tools: _tools.AsyncToolsWithRawResponse
    request = async_raw_method(AsyncManyTypes.request)


class AsyncManyTypesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncManyTypes`, giving `AsyncStreamedResponse`."""

    houses: _houses.AsyncHousesWithStreamingResponse
    people: _people.AsyncPeopleWithStreamingResponse
    tools: _tools.AsyncToolsWithStreamingResponse
    request = async_streamed_method(AsyncManyTypes.request)
