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
    from .resources import entities as _entities
    from .resources import members as _members

_PROFILE = Profile(
    package="inheritance_levels",
    version="0.1.0",
    environment_prefix="INHERITANCE_LEVELS",
    base_url="https://api.example.test",
)


class InheritanceLevels(SyncClient):
    """Client of the API Directory.

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
    def entities(self) -> _entities.Entities:
        """The `entities` operations."""
        from .resources.entities import Entities

        return Entities(self)

    @cached_property
    def members(self) -> _members.Members:
        """The `members` operations."""
        from .resources.members import Members

        return Members(self)

    with_raw_response = variant(lambda: InheritanceLevelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: InheritanceLevelsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class InheritanceLevelsWithRawResponse(RawVariant):
    """The methods of `InheritanceLevels`, giving `RawResponse`."""

    entities: _entities.EntitiesWithRawResponse
    members: _members.MembersWithRawResponse
    request = raw_method(InheritanceLevels.request)


class InheritanceLevelsWithStreamingResponse(StreamedVariant):
    """The methods of `InheritanceLevels`, giving `StreamedResponse`."""

    entities: _entities.EntitiesWithStreamingResponse
    members: _members.MembersWithStreamingResponse
    request = streamed_method(InheritanceLevels.request)


class AsyncInheritanceLevels(AsyncClient):
    """Client of the API Directory.

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
    def entities(self) -> _entities.AsyncEntities:
        """The `entities` operations."""
        from .resources.entities import AsyncEntities

        return AsyncEntities(self)

    @cached_property
    def members(self) -> _members.AsyncMembers:
        """The `members` operations."""
        from .resources.members import AsyncMembers

        return AsyncMembers(self)

    with_raw_response = variant(lambda: AsyncInheritanceLevelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(
        lambda: AsyncInheritanceLevelsWithStreamingResponse
    )
    """The same methods, giving an answer that is read as it arrives."""


class AsyncInheritanceLevelsWithRawResponse(RawVariant):
    """The methods of `AsyncInheritanceLevels`, giving `RawResponse`."""

    entities: _entities.AsyncEntitiesWithRawResponse
    members: _members.AsyncMembersWithRawResponse
    request = async_raw_method(AsyncInheritanceLevels.request)


class AsyncInheritanceLevelsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncInheritanceLevels`, giving `AsyncStreamedResponse`."""

    entities: _entities.AsyncEntitiesWithStreamingResponse
    members: _members.AsyncMembersWithStreamingResponse
    request = async_streamed_method(AsyncInheritanceLevels.request)
