"""`client.things`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
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

_LIST: Operation[models.ListThingsResponse] = Operation(
    id="listThings",
    method="GET",
    path="/things",
    parameters=(Parameter("cursor", "cursor", "query"),),
    parameters_type=lambda: params.ListThingsParams,
    answers={"200": Answer("application/json", lambda: models.ListThingsResponse)},
)


class Things(Resource):
    """The `things` operations."""

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ListThingsResponse:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: ThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ThingsWithRawResponse(RawVariant):
    """The methods of `Things`, giving `RawResponse`."""

    list = raw_method(Things.list)


class ThingsWithStreamingResponse(StreamedVariant):
    """The methods of `Things`, giving `StreamedResponse`."""

    list = streamed_method(Things.list)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def list(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ListThingsResponse:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncThingsWithRawResponse(RawVariant):
    """The methods of `AsyncThings`, giving `RawResponse`."""

    list = async_raw_method(AsyncThings.list)


class AsyncThingsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncThings`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncThings.list)
