"""`client.filters`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import params
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

_LIST: Operation[None] = Operation(
    id="filter",
    method="GET",
    path="/filters",
    parameters=(
        Parameter("date", "Date", "query"),
        Parameter("date_less_than", "Date<", "query"),
        Parameter("date_at_least", "Date>=", "query"),
        Parameter("dollar_top", "$top", "query"),
        Parameter("top", "top", "query"),
        Parameter("ids", "ids[]", "query"),
        Parameter("x_trace", "x-trace", "header"),
    ),
    parameters_type=lambda: params.FilterParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Filters(Resource):
    """The `filters` operations."""

    def list(
        self,
        *,
        date: str | Omit = omit,
        date_less_than: str | Omit = omit,
        date_at_least: str | Omit = omit,
        dollar_top: int | Omit = omit,
        top: int | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /filters`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: FiltersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FiltersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FiltersWithRawResponse(RawVariant):
    """The methods of `Filters`, giving `RawResponse`."""

    list = raw_method(Filters.list)


class FiltersWithStreamingResponse(StreamedVariant):
    """The methods of `Filters`, giving `StreamedResponse`."""

    list = streamed_method(Filters.list)


class AsyncFilters(AsyncResource):
    """The `filters` operations."""

    async def list(
        self,
        *,
        date: str | Omit = omit,
        date_less_than: str | Omit = omit,
        date_at_least: str | Omit = omit,
        dollar_top: int | Omit = omit,
        top: int | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /filters`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncFiltersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFiltersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFiltersWithRawResponse(RawVariant):
    """The methods of `AsyncFilters`, giving `RawResponse`."""

    list = async_raw_method(AsyncFilters.list)


class AsyncFiltersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFilters`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncFilters.list)
