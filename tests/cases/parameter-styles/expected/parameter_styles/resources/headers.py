"""`client.headers`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[None] = Operation(
    id="listHeaders",
    method="GET",
    path="/headers",
    parameters=(
        Parameter("x_names", "X-Names", "header"),
        Parameter("x_size", "X-Size", "header", explode=True),
    ),
    parameters_type=lambda: params.ListHeadersParams,
    answers={"204": Answer()},
)


class Headers(Resource):
    """The `headers` operations."""

    def list(
        self,
        *,
        x_names: Sequence[str] | Omit = omit,
        x_size: params.SizeParam | models.Size | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headers`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> HeadersWithRawResponse:
        """The same methods, giving the whole response."""
        return HeadersWithRawResponse(self._raw())


class HeadersWithRawResponse:
    """The methods of `Headers`, giving the whole response."""

    def __init__(self, resource: Headers) -> None:
        self.list = raw(resource.list)


class AsyncHeaders(AsyncResource):
    """The `headers` operations."""

    async def list(
        self,
        *,
        x_names: Sequence[str] | Omit = omit,
        x_size: params.SizeParam | models.Size | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headers`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncHeadersWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncHeadersWithRawResponse(self._raw())


class AsyncHeadersWithRawResponse:
    """The methods of `AsyncHeaders`, giving the whole response."""

    def __init__(self, resource: AsyncHeaders) -> None:
        self.list = async_raw(resource.list)
