"""`client.things`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
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

_SEND: Operation[models.SendThingResponse] = Operation(
    id="sendThing",
    method="POST",
    path="/things/{ids}",
    parameters=(
        Parameter("ids", "ids", "path"),
        Parameter("tabs", "tabs", "query"),
        Parameter("matrix", "matrix", "query", explode=False),
    ),
    parameters_type=lambda: params.SendThingParams,
    body=Body(
        "application/x-www-form-urlencoded",
        lambda: params.SendThingRequestParam,
        kind="form",
        spread=True,
        required=False,
    ),
    answers={"200": Answer("application/json", lambda: models.SendThingResponse)},
)


class Things(Resource):
    """The `things` operations."""

    def send(
        self,
        ids: str,
        *,
        tabs: str | Omit = omit,
        matrix: Sequence[str] | Omit = omit,
        empty: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SendThingResponse:
        """`POST /things/{ids}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND, locals())

    with_raw_response = variant(lambda: ThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ThingsWithRawResponse(RawVariant):
    """The methods of `Things`, giving `RawResponse`."""

    send = raw_method(Things.send)


class ThingsWithStreamingResponse(StreamedVariant):
    """The methods of `Things`, giving `StreamedResponse`."""

    send = streamed_method(Things.send)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def send(
        self,
        ids: str,
        *,
        tabs: str | Omit = omit,
        matrix: Sequence[str] | Omit = omit,
        empty: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.SendThingResponse:
        """`POST /things/{ids}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND, locals())

    with_raw_response = variant(lambda: AsyncThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncThingsWithRawResponse(RawVariant):
    """The methods of `AsyncThings`, giving `RawResponse`."""

    send = async_raw_method(AsyncThings.send)


class AsyncThingsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncThings`, giving `AsyncStreamedResponse`."""

    send = async_streamed_method(AsyncThings.send)
