"""`client.jobs`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_DELETE, locals())

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, giving the whole response."""
        return JobsWithRawResponse(self._raw())


class JobsWithRawResponse:
    """The methods of `Jobs`, giving the whole response."""

    def __init__(self, resource: Jobs) -> None:
        self.list = raw(resource.list)
        self.delete = raw(resource.delete)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_DELETE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncJobsWithRawResponse(self._raw())


class AsyncJobsWithRawResponse:
    """The methods of `AsyncJobs`, giving the whole response."""

    def __init__(self, resource: AsyncJobs) -> None:
        self.list = async_raw(resource.list)
        self.delete = async_raw(resource.delete)
