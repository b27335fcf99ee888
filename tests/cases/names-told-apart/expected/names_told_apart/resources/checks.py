"""`client.checks`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
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

_ERRORS = {"404": Answer("application/json", lambda: models.MissingResponse)}
_CREATE: Operation[models.CheckResponse] = Operation(
    id="createCheck",
    method="POST",
    path="/checks",
    body=Body("application/json", lambda: params.CreateCheckBody),
    answers={"200": Answer("application/json", lambda: models.CheckResponse)},
    errors=_ERRORS,
)


class Checks(Resource):
    """The `checks` operations."""

    def create(
        self,
        *,
        body: (
            params.CreateCheckRequestCompletedParam
            | models.CreateCheckRequestCompleted
            | params.CreateCheckRequestQueuedOrRunningParam
            | models.CreateCheckRequestQueuedOrRunning
        ),
        **options: Unpack[RequestOptions],
    ) -> models.CheckResponse:
        """`POST /checks`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: Gone.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: ChecksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ChecksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ChecksWithRawResponse(RawVariant):
    """The methods of `Checks`, giving `RawResponse`."""

    create = raw_method(Checks.create)


class ChecksWithStreamingResponse(StreamedVariant):
    """The methods of `Checks`, giving `StreamedResponse`."""

    create = streamed_method(Checks.create)


class AsyncChecks(AsyncResource):
    """The `checks` operations."""

    async def create(
        self,
        *,
        body: (
            params.CreateCheckRequestCompletedParam
            | models.CreateCheckRequestCompleted
            | params.CreateCheckRequestQueuedOrRunningParam
            | models.CreateCheckRequestQueuedOrRunning
        ),
        **options: Unpack[RequestOptions],
    ) -> models.CheckResponse:
        """`POST /checks`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: Gone.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncChecksWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncChecksWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncChecksWithRawResponse(RawVariant):
    """The methods of `AsyncChecks`, giving `RawResponse`."""

    create = async_raw_method(AsyncChecks.create)


class AsyncChecksWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncChecks`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncChecks.create)
