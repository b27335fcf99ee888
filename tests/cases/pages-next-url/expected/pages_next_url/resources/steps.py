"""`client.steps`."""

from __future__ import annotations

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

_LIST: Operation[models.ListStepsResponse] = Operation(
    id="listSteps",
    method="GET",
    path="/steps",
    answers={"200": Answer("application/json", lambda: models.ListStepsResponse)},
)


class Steps(Resource):
    """The `steps` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.ListStepsResponse:
        """`GET /steps`.

        A word that only sounds like a URL.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: StepsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: StepsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class StepsWithRawResponse(RawVariant):
    """The methods of `Steps`, giving `RawResponse`."""

    list = raw_method(Steps.list)


class StepsWithStreamingResponse(StreamedVariant):
    """The methods of `Steps`, giving `StreamedResponse`."""

    list = streamed_method(Steps.list)


class AsyncSteps(AsyncResource):
    """The `steps` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.ListStepsResponse:
        """`GET /steps`.

        A word that only sounds like a URL.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncStepsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncStepsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncStepsWithRawResponse(RawVariant):
    """The methods of `AsyncSteps`, giving `RawResponse`."""

    list = async_raw_method(AsyncSteps.list)


class AsyncStepsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncSteps`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncSteps.list)
