"""`client.jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, giving the whole response."""
        return JobsWithRawResponse(self._raw())


class JobsWithRawResponse:
    """The methods of `Jobs`, giving the whole response."""

    def __init__(self, resource: Jobs) -> None:
        self.list = raw(resource.list)


class AsyncJobs(AsyncResource):
    """The `jobs` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Jobs:
        """`GET /jobs`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncJobsWithRawResponse(self._raw())


class AsyncJobsWithRawResponse:
    """The methods of `AsyncJobs`, giving the whole response."""

    def __init__(self, resource: AsyncJobs) -> None:
        self.list = async_raw(resource.list)
