"""`client.jobs`."""

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

_LIST: Operation[models.ListJobsResponse] = Operation(
    id="listJobs",
    method="GET",
    path="/jobs",
    parameters=(Parameter("limit", "limit", "query"),),
    parameters_type=lambda: params.ListJobsParams,
    answers={"200": Answer("application/json", lambda: models.ListJobsResponse)},
)
_DELETE: Operation[models.DeleteJobsResponse] = Operation(
    id="deleteJobs",
    method="DELETE",
    path="/jobs",
    parameters=(Parameter("cursor", "cursor", "query"),),
    parameters_type=lambda: params.DeleteJobsParams,
    answers={"200": Answer("application/json", lambda: models.DeleteJobsResponse)},
)


class Jobs(Resource):
    """The `jobs` operations."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ListJobsResponse:
        """`GET /jobs`.

        A cursor in the answer that no parameter takes.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def delete(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeleteJobsResponse:
        """`DELETE /jobs`.

        What does not read does not go on.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    with_raw_response = variant(lambda: JobsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: JobsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class JobsWithRawResponse(RawVariant):
    """The methods of `Jobs`, giving `RawResponse`."""

    list = raw_method(Jobs.list)
    delete = raw_method(Jobs.delete)


class JobsWithStreamingResponse(StreamedVariant):
    """The methods of `Jobs`, giving `StreamedResponse`."""

    list = streamed_method(Jobs.list)
    delete = streamed_method(Jobs.delete)


class AsyncJobs(AsyncResource):
    """The `jobs` operations."""

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ListJobsResponse:
        """`GET /jobs`.

        A cursor in the answer that no parameter takes.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def delete(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DeleteJobsResponse:
        """`DELETE /jobs`.

        What does not read does not go on.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    with_raw_response = variant(lambda: AsyncJobsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncJobsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncJobsWithRawResponse(RawVariant):
    """The methods of `AsyncJobs`, giving `RawResponse`."""

    list = async_raw_method(AsyncJobs.list)
    delete = async_raw_method(AsyncJobs.delete)


class AsyncJobsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncJobs`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncJobs.list)
    delete = async_streamed_method(AsyncJobs.delete)
