"""`client.days`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Unpack
from uuid import UUID

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

_GET: Operation[models.Values] = Operation(
    id="getDay",
    method="GET",
    path="/days/{day}/{id}",
    parameters=(
        Parameter("day", "day", "path"),
        Parameter("id", "id", "path"),
        Parameter("since", "since", "query"),
        Parameter("ids", "ids", "query"),
        Parameter("price", "price", "query"),
        Parameter("rate", "rate", "query"),
        Parameter("x_length", "x-length", "header"),
    ),
    parameters_type=lambda: params.GetDayParams,
    answers={"200": Answer("application/json", lambda: models.Values)},
)
_CREATE: Operation[None] = Operation(
    id="createDay",
    method="POST",
    path="/days/{day}/{id}",
    parameters=(
        Parameter("day", "day", "path"),
        Parameter("id", "id", "path"),
    ),
    parameters_type=lambda: params.CreateDayParams,
    body=Body("application/json", lambda: params.ValuesParam, spread=True),
    answers={"204": Answer()},
    accept="*/*",
)


class Days(Resource):
    """The `days` operations."""

    def get(
        self,
        day: date | str,
        id: UUID | str,
        *,
        since: datetime | str | Omit = omit,
        ids: Sequence[UUID | str] | Omit = omit,
        price: Decimal | str | Omit = omit,
        rate: float | Omit = omit,
        x_length: timedelta | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Values:
        """`GET /days/{day}/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def create(
        self,
        day: date | str,
        id: UUID | str,
        *,
        uuid: UUID | str | Omit = omit,
        date: date | str | Omit = omit,
        date_time: datetime | str | Omit = omit,
        time: time | str | Omit = omit,
        duration: timedelta | str | Omit = omit,
        decimal: Decimal | str | Omit = omit,
        byte: bytes | str | Omit = omit,
        email: str | Omit = omit,
        uri: str | Omit = omit,
        colour: str | Omit = omit,
        int64: int | Omit = omit,
        double: float | Omit = omit,
        amount: float | Omit = omit,
        maybe: date | str | None | Omit = omit,
        dates: Sequence[date | str] | Omit = omit,
        stamp: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /days/{day}/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: DaysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: DaysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class DaysWithRawResponse(RawVariant):
    """The methods of `Days`, giving `RawResponse`."""

    get = raw_method(Days.get)
    create = raw_method(Days.create)


class DaysWithStreamingResponse(StreamedVariant):
    """The methods of `Days`, giving `StreamedResponse`."""

    get = streamed_method(Days.get)
    create = streamed_method(Days.create)


class AsyncDays(AsyncResource):
    """The `days` operations."""

    async def get(
        self,
        day: date | str,
        id: UUID | str,
        *,
        since: datetime | str | Omit = omit,
        ids: Sequence[UUID | str] | Omit = omit,
        price: Decimal | str | Omit = omit,
        rate: float | Omit = omit,
        x_length: timedelta | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Values:
        """`GET /days/{day}/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def create(
        self,
        day: date | str,
        id: UUID | str,
        *,
        uuid: UUID | str | Omit = omit,
        date: date | str | Omit = omit,
        date_time: datetime | str | Omit = omit,
        time: time | str | Omit = omit,
        duration: timedelta | str | Omit = omit,
        decimal: Decimal | str | Omit = omit,
        byte: bytes | str | Omit = omit,
        email: str | Omit = omit,
        uri: str | Omit = omit,
        colour: str | Omit = omit,
        int64: int | Omit = omit,
        double: float | Omit = omit,
        amount: float | Omit = omit,
        maybe: date | str | None | Omit = omit,
        dates: Sequence[date | str] | Omit = omit,
        stamp: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /days/{day}/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncDaysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncDaysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncDaysWithRawResponse(RawVariant):
    """The methods of `AsyncDays`, giving `RawResponse`."""

    get = async_raw_method(AsyncDays.get)
    create = async_raw_method(AsyncDays.create)


class AsyncDaysWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncDays`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncDays.get)
    create = async_streamed_method(AsyncDays.create)
