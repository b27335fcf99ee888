"""`client.things`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
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

_ERRORS = {"404": Answer("application/json", lambda: models.Problem)}
_GET: Operation[models.Thing] = Operation(
    id="getThing",
    method="GET",
    path="/things/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GetThingParams,
    answers={"200": Answer("application/json", lambda: models.Thing)},
    errors=_ERRORS,
)


class Things(Resource):
    """The `things` operations."""

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /things/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: Not there.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: ThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ThingsWithRawResponse(RawVariant):
    """The methods of `Things`, giving `RawResponse`."""

    get = raw_method(Things.get)


class ThingsWithStreamingResponse(StreamedVariant):
    """The methods of `Things`, giving `StreamedResponse`."""

    get = streamed_method(Things.get)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /things/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: Not there.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncThingsWithRawResponse(RawVariant):
    """The methods of `AsyncThings`, giving `RawResponse`."""

    get = async_raw_method(AsyncThings.get)


class AsyncThingsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncThings`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncThings.get)
