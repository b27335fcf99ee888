"""`client.reports`."""

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

_GET: Operation[models.Report] = Operation(
    id="getReport",
    method="GET",
    path="/reports",
    answers={"200": Answer("application/json", lambda: models.Report)},
)


class Reports(Resource):
    """The `reports` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Report:
        """`GET /reports`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: ReportsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ReportsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ReportsWithRawResponse(RawVariant):
    """The methods of `Reports`, giving `RawResponse`."""

    get = raw_method(Reports.get)


class ReportsWithStreamingResponse(StreamedVariant):
    """The methods of `Reports`, giving `StreamedResponse`."""

    get = streamed_method(Reports.get)


class AsyncReports(AsyncResource):
    """The `reports` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Report:
        """`GET /reports`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncReportsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncReportsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncReportsWithRawResponse(RawVariant):
    """The methods of `AsyncReports`, giving `RawResponse`."""

    get = async_raw_method(AsyncReports.get)


class AsyncReportsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncReports`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncReports.get)
