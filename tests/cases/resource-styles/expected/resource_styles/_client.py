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
    from .resources import about as _about
    from .resources import chat as _chat
    from .resources import depot as _depot
    from .resources import desks as _desks
    from .resources import engines as _engines
    from .resources import fleet_v1 as _fleet_v1
    from .resources import me as _me
    from .resources import parcels as _parcels
    from .resources import teams as _teams
    from .resources import v2 as _v2

_PROFILE = Profile(
    package="resource_styles",
    version="0.1.0",
    environment_prefix="RESOURCE_STYLES",
    base_url="https://api.example.test",
)


class ResourceStyles(SyncClient):
    """Client of the API Resource styles.

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
    def about(self) -> _about.About:
        """The `about` operations."""
        from .resources.about import About

        return About(self)

    @cached_property
    def chat(self) -> _chat.Chat:
        """The `chat` operations."""
        from .resources.chat import Chat

        return Chat(self)

    @cached_property
    def depot(self) -> _depot.Depot:
        """The `depot` operations."""
        from .resources.depot import Depot

        return Depot(self)

    @cached_property
    def desks(self) -> _desks.Desks:
        """The `desks` operations."""
        from .resources.desks import Desks

        return Desks(self)

    @cached_property
    def engines(self) -> _engines.Engines:
        """The `engines` operations."""
        from .resources.engines import Engines

        return Engines(self)

    @cached_property
    def fleet_v1(self) -> _fleet_v1.FleetV1:
        """The `fleet_v1` operations."""
        from .resources.fleet_v1 import FleetV1

        return FleetV1(self)

    @cached_property
    def me(self) -> _me.Me:
        """The `me` operations."""
        from .resources.me import Me

        return Me(self)

    @cached_property
    def parcels(self) -> _parcels.Parcels:
        """The `parcels` operations."""
        from .resources.parcels import Parcels

        return Parcels(self)

    @cached_property
    def teams(self) -> _teams.Teams:
        """The `teams` operations."""
        from .resources.teams import Teams

        return Teams(self)

    @cached_property
    def v2(self) -> _v2.V2:
        """The `v2` operations."""
        from .resources.v2 import V2

        return V2(self)

    with_raw_response = variant(lambda: ResourceStylesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ResourceStylesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ResourceStylesWithRawResponse(RawVariant):
    """The methods of `ResourceStyles`, giving `RawResponse`."""

    about: _about.AboutWithRawResponse
    chat: _chat.ChatWithRawResponse
    depot: _depot.DepotWithRawResponse
    desks: _desks.DesksWithRawResponse
    engines: _engines.EnginesWithRawResponse
    fleet_v1: _fleet_v1.FleetV1WithRawResponse
    me: _me.MeWithRawResponse
    parcels: _parcels.ParcelsWithRawResponse
    teams: _teams.TeamsWithRawResponse
    v2: _v2.V2WithRawResponse
    request = raw_method(ResourceStyles.request)


class ResourceStylesWithStreamingResponse(StreamedVariant):
    """The methods of `ResourceStyles`, giving `StreamedResponse`."""

    about: _about.AboutWithStreamingResponse
    chat: _chat.ChatWithStreamingResponse
    depot: _depot.DepotWithStreamingResponse
    desks: _desks.DesksWithStreamingResponse
    engines: _engines.EnginesWithStreamingResponse
    fleet_v1: _fleet_v1.FleetV1WithStreamingResponse
    me: _me.MeWithStreamingResponse
    parcels: _parcels.ParcelsWithStreamingResponse
    teams: _teams.TeamsWithStreamingResponse
    v2: _v2.V2WithStreamingResponse
    request = streamed_method(ResourceStyles.request)


class AsyncResourceStyles(AsyncClient):
    """Client of the API Resource styles.

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
    def about(self) -> _about.AsyncAbout:
        """The `about` operations."""
        from .resources.about import AsyncAbout

        return AsyncAbout(self)

    @cached_property
    def chat(self) -> _chat.AsyncChat:
        """The `chat` operations."""
        from .resources.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def depot(self) -> _depot.AsyncDepot:
        """The `depot` operations."""
        from .resources.depot import AsyncDepot

        return AsyncDepot(self)

    @cached_property
    def desks(self) -> _desks.AsyncDesks:
        """The `desks` operations."""
        from .resources.desks import AsyncDesks

        return AsyncDesks(self)

    @cached_property
    def engines(self) -> _engines.AsyncEngines:
        """The `engines` operations."""
        from .resources.engines import AsyncEngines

        return AsyncEngines(self)

    @cached_property
    def fleet_v1(self) -> _fleet_v1.AsyncFleetV1:
        """The `fleet_v1` operations."""
        from .resources.fleet_v1 import AsyncFleetV1

        return AsyncFleetV1(self)

    @cached_property
    def me(self) -> _me.AsyncMe:
        """The `me` operations."""
        from .resources.me import AsyncMe

        return AsyncMe(self)

    @cached_property
    def parcels(self) -> _parcels.AsyncParcels:
        """The `parcels` operations."""
        from .resources.parcels import AsyncParcels

        return AsyncParcels(self)

    @cached_property
    def teams(self) -> _teams.AsyncTeams:
        """The `teams` operations."""
        from .resources.teams import AsyncTeams

        return AsyncTeams(self)

    @cached_property
    def v2(self) -> _v2.AsyncV2:
        """The `v2` operations."""
        from .resources.v2 import AsyncV2

        return AsyncV2(self)

    with_raw_response = variant(lambda: AsyncResourceStylesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncResourceStylesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncResourceStylesWithRawResponse(RawVariant):
    """The methods of `AsyncResourceStyles`, giving `RawResponse`."""

    about: _about.AsyncAboutWithRawResponse
    chat: _chat.AsyncChatWithRawResponse
    depot: _depot.AsyncDepotWithRawResponse
    desks: _desks.AsyncDesksWithRawResponse
    engines: _engines.AsyncEnginesWithRawResponse
    fleet_v1: _fleet_v1.AsyncFleetV1WithRawResponse
    me: _me.AsyncMeWithRawResponse
    parcels: _parcels.AsyncParcelsWithRawResponse
    teams: _teams.AsyncTeamsWithRawResponse
    v2: _v2.AsyncV2WithRawResponse
    request = async_raw_method(AsyncResourceStyles.request)


class AsyncResourceStylesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncResourceStyles`, giving `AsyncStreamedResponse`."""

    about: _about.AsyncAboutWithStreamingResponse
    chat: _chat.AsyncChatWithStreamingResponse
    depot: _depot.AsyncDepotWithStreamingResponse
    desks: _desks.AsyncDesksWithStreamingResponse
    engines: _engines.AsyncEnginesWithStreamingResponse
    fleet_v1: _fleet_v1.AsyncFleetV1WithStreamingResponse
    me: _me.AsyncMeWithStreamingResponse
    parcels: _parcels.AsyncParcelsWithStreamingResponse
    teams: _teams.AsyncTeamsWithStreamingResponse
    v2: _v2.AsyncV2WithStreamingResponse
    request = async_streamed_method(AsyncResourceStyles.request)
