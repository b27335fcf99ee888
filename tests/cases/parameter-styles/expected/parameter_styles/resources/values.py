"""`client.values`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cached_property
from typing import Unpack
from uuid import UUID

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> ValuesWithRawResponse:
        """The same methods, giving the whole response."""
        return ValuesWithRawResponse(self._raw())


class ValuesWithRawResponse:
    """The methods of `Values`, giving the whole response."""

    def __init__(self, resource: Values) -> None:
        self.list = raw(resource.list)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncValuesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncValuesWithRawResponse(self._raw())


class AsyncValuesWithRawResponse:
    """The methods of `AsyncValues`, giving the whole response."""

    def __init__(self, resource: AsyncValues) -> None:
        self.list = async_raw(resource.list)
