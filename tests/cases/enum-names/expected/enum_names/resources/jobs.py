"""`client.jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, giving the whole response."""
        return JobsWithRawResponse(self._raw())


class JobsWithRawResponse:
    """The methods of `Jobs`, giving the whole response."""

    def __init__(self, resource: Jobs) -> None:
        self.list = raw(resource.list)
        self.replace = raw(resource.replace)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncJobsWithRawResponse(self._raw())


class AsyncJobsWithRawResponse:
    """The methods of `AsyncJobs`, giving the whole response."""

    def __init__(self, resource: AsyncJobs) -> None:
        self.list = async_raw(resource.list)
        self.replace = async_raw(resource.replace)
