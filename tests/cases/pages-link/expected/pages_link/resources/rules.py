"""`client.rules`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
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

_LIST: Operation[list[models.Repo]] = Operation(
    id="listRules",
    method="GET",
    path="/rules",
    answers={"200": Answer("application/json", lambda: list[models.Repo])},
)


class Rules(Resource):
    """The `rules` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Repo]:
        """`GET /rules`.

        An array without the header is one answer.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: RulesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: RulesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class RulesWithRawResponse(RawVariant):
    """The methods of `Rules`, giving `RawResponse`."""

    list = raw_method(Rules.list)


class RulesWithStreamingResponse(StreamedVariant):
    """The methods of `Rules`, giving `StreamedResponse`."""

    list = streamed_method(Rules.list)


class AsyncRules(AsyncResource):
    """The `rules` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Repo]:
        """`GET /rules`.

        An array without the header is one answer.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncRulesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncRulesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncRulesWithRawResponse(RawVariant):
    """The methods of `AsyncRules`, giving `RawResponse`."""

    list = async_raw_method(AsyncRules.list)


class AsyncRulesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncRules`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncRules.list)
