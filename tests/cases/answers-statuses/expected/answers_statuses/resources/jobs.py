"""`client.jobs`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import models
from .._runtime.headers import async_raw_with_headers, raw_with_headers
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

_ERRORS = {
    "400": Answer("application/json", lambda: models.Wrong),
    "404": Answer("application/json", lambda: models.Missing),
    "5XX": Answer("application/json", lambda: models.Missing),
    "default": Answer("application/json", lambda: models.Other),
}
_CREATE: Operation[models.Result | models.Ticket | None] = Operation(
    id="createJob",
    method="POST",
    path="/jobs",
    answers={
        "200": Answer("application/json", lambda: models.Result),
        "202": Answer("application/json", lambda: models.Ticket),
        "204": Answer(),
    },
    errors=_ERRORS,
)
_HEAD: Operation[None] = Operation(
    id="headJobs",
    method="HEAD",
    path="/jobs",
    answers={"200": Answer()},
    accept="*/*",
)
_LIST: Operation[list[models.Result] | None] = Operation(
    id="listJobs",
    method="GET",
    path="/jobs",
    answers={
        "2XX": Answer("application/json", lambda: list[models.Result]),
        "205": Answer(),
    },
)
_REPLACE: Operation[models.Result] = Operation(
    id="replaceJobs",
    method="PUT",
    path="/jobs",
    answers={"201": Answer("application/json", lambda: models.Result)},
)


class Jobs(Resource):
    """The `jobs` operations."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Result | models.Ticket | None:
        """`POST /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            BadRequestError: Wrong.
            NotFoundError: Not there.
            InternalServerError: Ours.
            APIStatusError: Another.
        """
        return self._call(_CREATE, locals())

    def head(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`HEAD /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_HEAD, locals())

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Result] | None:
        """`GET /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def replace(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Result:
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

    create = raw_method(Jobs.create)
    head = raw_with_headers(Jobs.head, lambda: models.HeadJobsResponseHeaders)
    list = raw_method(Jobs.list)
    replace = raw_method(Jobs.replace)


class JobsWithStreamingResponse(StreamedVariant):
    """The methods of `Jobs`, giving `StreamedResponse`."""

    create = streamed_method(Jobs.create)
    head = streamed_method(Jobs.head)
    list = streamed_method(Jobs.list)
    replace = streamed_method(Jobs.replace)


class AsyncJobs(AsyncResource):
    """The `jobs` operations."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Result | models.Ticket | None:
        """`POST /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            BadRequestError: Wrong.
            NotFoundError: Not there.
            InternalServerError: Ours.
            APIStatusError: Another.
        """
        return await self._call(_CREATE, locals())

    async def head(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`HEAD /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_HEAD, locals())

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Result] | None:
        """`GET /jobs`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def replace(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Result:
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

    create = async_raw_method(AsyncJobs.create)
    head = async_raw_with_headers(
        AsyncJobs.head, lambda: models.HeadJobsResponseHeaders
    )
    list = async_raw_method(AsyncJobs.list)
    replace = async_raw_method(AsyncJobs.replace)


class AsyncJobsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncJobs`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncJobs.create)
    head = async_streamed_method(AsyncJobs.head)
    list = async_streamed_method(AsyncJobs.list)
    replace = async_streamed_method(AsyncJobs.replace)
