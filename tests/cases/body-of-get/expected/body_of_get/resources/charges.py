"""`client.charges`."""

from __future__ import annotations

from builtins import list as _list
from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[list[str]] = Operation(
    id="listCharges",
    method="GET",
    path="/charges",
    parameters=(
        Parameter("limit", "limit", "query"),
        Parameter("page_size", "pageSize", "query"),
    ),
    parameters_type=lambda: params.ListChargesParams,
    answers={"200": Answer("application/json", lambda: list[str])},
)


class Charges(Resource):
    """The `charges` operations."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /charges`.

        Args:
            limit: At most so many; see `page_size`.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> ChargesWithRawResponse:
        """The same methods, giving the whole response."""
        return ChargesWithRawResponse(self._raw())


class ChargesWithRawResponse:
    """The methods of `Charges`, giving the whole response."""

    def __init__(self, resource: Charges) -> None:
        self.list = raw(resource.list)


class AsyncCharges(AsyncResource):
    """The `charges` operations."""

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /charges`.

        Args:
            limit: At most so many; see `page_size`.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncChargesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncChargesWithRawResponse(self._raw())


class AsyncChargesWithRawResponse:
    """The methods of `AsyncCharges`, giving the whole response."""

    def __init__(self, resource: AsyncCharges) -> None:
        self.list = async_raw(resource.list)
