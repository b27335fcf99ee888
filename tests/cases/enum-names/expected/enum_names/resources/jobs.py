"""`client.jobs`."""

from __future__ import annotations

from typing import Any, Literal, Unpack

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

_LIST: Operation[models.Job] = Operation(
    id="listJobs",
    method="GET",
    path="/jobs",
    parameters=(
        Parameter("level", "level", "query"),
        Parameter("rate", "rate", "query"),
    ),
    parameters_type=lambda: params.ListJobsParams,
    answers={"200": Answer("application/json", lambda: models.Job)},
)
_REPLACE: Operation[models.Job] = Operation(
    id="putJob",
    method="PUT",
    path="/jobs",
    body=Body("application/json", lambda: params.JobParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Job)},
)


class Jobs(Resource):
    """The `jobs` operations."""

    def list(
        self,
        *,
        level: params.LevelParam | Omit = omit,
        rate: float | int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """`GET /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def replace(
        self,
        *,
        level: params.LevelParam | Omit = omit,
        state: params.JobStateParam | None | Omit = omit,
        colour: params.JobColourParam | Omit = omit,
        letter: params.JobLetterParam | Omit = omit,
        clash: params.JobClashParam | Omit = omit,
        short: Literal["a", "b"] | Omit = omit,
        rate: float | int | Omit = omit,
        mixed: int | str | float | bool | None | Omit = omit,
        shape: Any | Omit = omit,
        half: float | Omit = omit,
        point: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """`PUT /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: JobsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: JobsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class JobsWithRawResponse(RawVariant):
    """The methods of `Jobs`, giving `RawResponse`."""

    list = raw_method(Jobs.list)
    replace = raw_method(Jobs.replace)


class JobsWithStreamingResponse(StreamedVariant):
    """The methods of `Jobs`, giving `StreamedResponse`."""

    list = streamed_method(Jobs.list)
    replace = streamed_method(Jobs.replace)


class AsyncJobs(AsyncResource):
    """The `jobs` operations."""

    async def list(
        self,
        *,
        level: params.LevelParam | Omit = omit,
        rate: float | int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """`GET /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def replace(
        self,
        *,
        level: params.LevelParam | Omit = omit,
        state: params.JobStateParam | None | Omit = omit,
        colour: params.JobColourParam | Omit = omit,
        letter: params.JobLetterParam | Omit = omit,
        clash: params.JobClashParam | Omit = omit,
        short: Literal["a", "b"] | Omit = omit,
        rate: float | int | Omit = omit,
        mixed: int | str | float | bool | None | Omit = omit,
        shape: Any | Omit = omit,
        half: float | Omit = omit,
        point: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Job:
        """`PUT /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncJobsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncJobsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncJobsWithRawResponse(RawVariant):
    """The methods of `AsyncJobs`, giving `RawResponse`."""

    list = async_raw_method(AsyncJobs.list)
    replace = async_raw_method(AsyncJobs.replace)


class AsyncJobsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncJobs`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncJobs.list)
    replace = async_streamed_method(AsyncJobs.replace)
