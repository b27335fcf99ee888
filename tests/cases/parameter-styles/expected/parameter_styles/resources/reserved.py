"""`client.reserved`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET: Operation[None] = Operation(
    id="getReserved",
    method="GET",
    path="/reserved",
    parameters=(
        Parameter("text", "text", "query", allow_reserved=True),
        Parameter("texts", "texts", "query", explode=False, allow_reserved=True),
    ),
    parameters_type=lambda: params.GetReservedParams,
    answers={"204": Answer()},
)


class Reserved(Resource):
    """The `reserved` operations."""

    def get(
        self,
        *,
        text: str | Omit = omit,
        texts: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /reserved`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> ReservedWithRawResponse:
        """The same methods, giving the whole response."""
        return ReservedWithRawResponse(self._raw())


class ReservedWithRawResponse:
    """The methods of `Reserved`, giving the whole response."""

    def __init__(self, resource: Reserved) -> None:
        self.get = raw(resource.get)


class AsyncReserved(AsyncResource):
    """The `reserved` operations."""

    async def get(
        self,
        *,
        text: str | Omit = omit,
        texts: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /reserved`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> AsyncReservedWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncReservedWithRawResponse(self._raw())


class AsyncReservedWithRawResponse:
    """The methods of `AsyncReserved`, giving the whole response."""

    def __init__(self, resource: AsyncReserved) -> None:
        self.get = async_raw(resource.get)
