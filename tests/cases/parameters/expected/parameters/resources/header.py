"""`client.header`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET_SIMPLE: Operation[None] = Operation(
    id="getHeaderSimple",
    method="GET",
    path="/headers",
    parameters=(
        Parameter("x_color", "X-Color", "header"),
        Parameter("x_array", "X-Array", "header"),
        Parameter("x_object", "X-Object", "header"),
    ),
    parameters_type=lambda: params.GetHeaderSimpleParams,
    answers={"204": Answer()},
)
_GET_SIMPLE_EXPLODED: Operation[None] = Operation(
    id="getHeaderSimpleExploded",
    method="GET",
    path="/headersExploded",
    parameters=(
        Parameter("x_color", "X-Color", "header", explode=True),
        Parameter("x_array", "X-Array", "header", explode=True),
        Parameter("x_object", "X-Object", "header", explode=True),
    ),
    parameters_type=lambda: params.GetHeaderSimpleExplodedParams,
    answers={"204": Answer()},
)


class Header(Resource):
    """The `header` operations."""

    def get_simple(
        self,
        *,
        x_color: str | Omit = omit,
        x_array: Sequence[str] | Omit = omit,
        x_object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headers`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_SIMPLE, locals())

    def get_simple_exploded(
        self,
        *,
        x_color: str | Omit = omit,
        x_array: Sequence[str] | Omit = omit,
        x_object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headersExploded`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_SIMPLE_EXPLODED, locals())

    @cached_property
    def with_raw_response(self) -> HeaderWithRawResponse:
        """The same methods, giving the whole response."""
        return HeaderWithRawResponse(self._raw())


class HeaderWithRawResponse:
    """The methods of `Header`, giving the whole response."""

    def __init__(self, resource: Header) -> None:
        self.get_simple = raw(resource.get_simple)
        self.get_simple_exploded = raw(resource.get_simple_exploded)


class AsyncHeader(AsyncResource):
    """The `header` operations."""

    async def get_simple(
        self,
        *,
        x_color: str | Omit = omit,
        x_array: Sequence[str] | Omit = omit,
        x_object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headers`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_SIMPLE, locals())

    async def get_simple_exploded(
        self,
        *,
        x_color: str | Omit = omit,
        x_array: Sequence[str] | Omit = omit,
        x_object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /headersExploded`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_SIMPLE_EXPLODED, locals())

    @cached_property
    def with_raw_response(self) -> AsyncHeaderWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncHeaderWithRawResponse(self._raw())


class AsyncHeaderWithRawResponse:
    """The methods of `AsyncHeader`, giving the whole response."""

    def __init__(self, resource: AsyncHeader) -> None:
        self.get_simple = async_raw(resource.get_simple)
        self.get_simple_exploded = async_raw(resource.get_simple_exploded)
