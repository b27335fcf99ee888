"""`client.teams`."""

from __future__ import annotations

from typing import Unpack

from .. import params
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_LIST_TICKETS: Operation[None] = Operation(
    id="tickets/list-for-team",
    method="GET",
    path="/teams/{team}/tickets",
    parameters=(Parameter("team", "team", "path"),),
    parameters_type=lambda: params.TicketsListForTeamParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Teams(Resource):
    """The `teams` operations."""

    def list_tickets(
        self,
        team: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /teams/{team}/tickets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST_TICKETS, locals())

    with_raw_response = variant(lambda: TeamsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TeamsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TeamsWithRawResponse(RawVariant):
    """The methods of `Teams`, giving `RawResponse`."""

    list_tickets = raw_method(Teams.list_tickets)


class TeamsWithStreamingResponse(StreamedVariant):
    """The methods of `Teams`, giving `StreamedResponse`."""

    list_tickets = streamed_method(Teams.list_tickets)


class AsyncTeams(AsyncResource):
    """The `teams` operations."""

    async def list_tickets(
        self,
        team: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /teams/{team}/tickets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST_TICKETS, locals())

    with_raw_response = variant(lambda: AsyncTeamsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTeamsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTeamsWithRawResponse(RawVariant):
    """The methods of `AsyncTeams`, giving `RawResponse`."""

    list_tickets = async_raw_method(AsyncTeams.list_tickets)


class AsyncTeamsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTeams`, giving `AsyncStreamedResponse`."""

    list_tickets = async_streamed_method(AsyncTeams.list_tickets)
