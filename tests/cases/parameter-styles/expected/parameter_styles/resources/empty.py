"""`client.empty`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal, Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[None] = Operation(
    id="listEmpty",
    method="GET",
    path="/empty",
    parameters=(
        Parameter("text", "text", "query", allow_empty=True),
        Parameter("number", "number", "query", allow_empty=True),
        Parameter("order", "order", "query", allow_empty=True),
        Parameter("names", "names", "query", allow_empty=True),
        Parameter("maybe", "maybe", "query", allow_empty=True),
        Parameter("pipes", "pipes", "query", style="pipeDelimited"),
    ),
    parameters_type=lambda: params.ListEmptyParams,
    answers={"204": Answer()},
)


class Empty(Resource):
    """The `empty` operations."""

    def list(
        self,
        *,
        text: str | Omit = omit,
        number: int | Literal[""] | Omit = omit,
        order: params.OrderParam | Literal[""] | Omit = omit,
        names: Sequence[str] | Literal[""] | Omit = omit,
        maybe: int | Literal[""] | None | Omit = omit,
        pipes: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /empty`.

        Args:
            number: How many.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> EmptyWithRawResponse:
        """The same methods, giving the whole response."""
        return EmptyWithRawResponse(self._raw())


class EmptyWithRawResponse:
    """The methods of `Empty`, giving the whole response."""

    def __init__(self, resource: Empty) -> None:
        self.list = raw(resource.list)


class AsyncEmpty(AsyncResource):
    """The `empty` operations."""

    async def list(
        self,
        *,
        text: str | Omit = omit,
        number: int | Literal[""] | Omit = omit,
        order: params.OrderParam | Literal[""] | Omit = omit,
        names: Sequence[str] | Literal[""] | Omit = omit,
        maybe: int | Literal[""] | None | Omit = omit,
        pipes: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /empty`.

        Args:
            number: How many.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncEmptyWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncEmptyWithRawResponse(self._raw())


class AsyncEmptyWithRawResponse:
    """The methods of `AsyncEmpty`, giving the whole response."""

    def __init__(self, resource: AsyncEmpty) -> None:
        self.list = async_raw(resource.list)
