"""`client.values`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Unpack
from uuid import UUID

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
    id="listValues",
    method="GET",
    path="/values",
    parameters=(
        Parameter("day", "day", "query"),
        Parameter("moment", "moment", "query"),
        Parameter("id", "id", "query"),
        Parameter("flag", "flag", "query"),
        Parameter("count", "count", "query"),
        Parameter("share", "share", "query"),
        Parameter("order", "order", "query"),
        Parameter("days", "days", "query", explode=False),
        Parameter("orders", "orders", "query", explode=False),
        Parameter("names", "names", "query"),
        Parameter("maybe", "maybe", "query"),
        Parameter("either", "either", "query", explode=False),
        Parameter("page_size", "page[size]", "query"),
        Parameter("top_more", "$top&more", "query"),
    ),
    parameters_type=lambda: params.ListValuesParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Values(Resource):
    """The `values` operations."""

    def list(
        self,
        *,
        day: date | str | Omit = omit,
        moment: datetime | str | Omit = omit,
        id: UUID | str | Omit = omit,
        flag: bool | Omit = omit,
        count: int | Omit = omit,
        share: float | Omit = omit,
        order: params.OrderParam | Omit = omit,
        days: Sequence[date | str] | Omit = omit,
        orders: Sequence[params.OrderParam] | Omit = omit,
        names: Sequence[str | None] | Omit = omit,
        maybe: str | None | Omit = omit,
        either: int | Sequence[int] | Omit = omit,
        page_size: int | Omit = omit,
        top_more: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /values`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: ValuesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ValuesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ValuesWithRawResponse(RawVariant):
    """The methods of `Values`, giving `RawResponse`."""

    list = raw_method(Values.list)


class ValuesWithStreamingResponse(StreamedVariant):
    """The methods of `Values`, giving `StreamedResponse`."""

    list = streamed_method(Values.list)


class AsyncValues(AsyncResource):
    """The `values` operations."""

    async def list(
        self,
        *,
        day: date | str | Omit = omit,
        moment: datetime | str | Omit = omit,
        id: UUID | str | Omit = omit,
        flag: bool | Omit = omit,
        count: int | Omit = omit,
        share: float | Omit = omit,
        order: params.OrderParam | Omit = omit,
        days: Sequence[date | str] | Omit = omit,
        orders: Sequence[params.OrderParam] | Omit = omit,
        names: Sequence[str | None] | Omit = omit,
        maybe: str | None | Omit = omit,
        either: int | Sequence[int] | Omit = omit,
        page_size: int | Omit = omit,
        top_more: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /values`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncValuesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncValuesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncValuesWithRawResponse(RawVariant):
    """The methods of `AsyncValues`, giving `RawResponse`."""

    list = async_raw_method(AsyncValues.list)


class AsyncValuesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncValues`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncValues.list)
