"""`client.days`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Unpack
from uuid import UUID

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> DaysWithRawResponse:
        """The same methods, giving the whole response."""
        return DaysWithRawResponse(self._raw())


class DaysWithRawResponse:
    """The methods of `Days`, giving the whole response."""

    def __init__(self, resource: Days) -> None:
        self.get = raw(resource.get)
        self.create = raw(resource.create)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncDaysWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncDaysWithRawResponse(self._raw())


class AsyncDaysWithRawResponse:
    """The methods of `AsyncDays`, giving the whole response."""

    def __init__(self, resource: AsyncDays) -> None:
        self.get = async_raw(resource.get)
        self.create = async_raw(resource.create)
