"""`client.jobs`."""

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

_LIST: Operation[models.Jobs] = Operation(
    id="listJobs",
    method="GET",
    path="/jobs",
    answers={"200": Answer("application/json", lambda: models.Jobs)},
)


class Jobs(Resource):
    """The `jobs` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Jobs:
        """`GET /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: JobsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: JobsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class JobsWithRawResponse(RawVariant):
    """The methods of `Jobs`, giving `RawResponse`."""

    list = raw_method(Jobs.list)


class JobsWithStreamingResponse(StreamedVariant):
    """The methods of `Jobs`, giving `StreamedResponse`."""

    list = streamed_method(Jobs.list)


class AsyncJobs(AsyncResource):
    """The `jobs` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Jobs:
        """`GET /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncJobsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncJobsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncJobsWithRawResponse(RawVariant):
    """The methods of `AsyncJobs`, giving `RawResponse`."""

    list = async_raw_method(AsyncJobs.list)


class AsyncJobsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncJobs`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncJobs.list)
