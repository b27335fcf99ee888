"""`client.cookies`."""

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
    id="listCookies",
    method="GET",
    path="/cookies",
    parameters=(
        Parameter("theme", "theme", "cookie"),
        Parameter("seen", "seen", "cookie"),
        Parameter("size", "size", "cookie"),
        Parameter("odd_name", "odd;name", "cookie"),
    ),
    parameters_type=lambda: params.ListCookiesParams,
    answers={"204": Answer()},
    security=(("session",),),
)


class Cookies(Resource):
    """The `cookies` operations."""

    def list(
        self,
        *,
        theme: str | Omit = omit,
        seen: Sequence[int] | Omit = omit,
        size: params.SizeParam | models.Size | Omit = omit,
        odd_name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookies`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> CookiesWithRawResponse:
        """The same methods, giving the whole response."""
        return CookiesWithRawResponse(self._raw())


class CookiesWithRawResponse:
    """The methods of `Cookies`, giving the whole response."""

    def __init__(self, resource: Cookies) -> None:
        self.list = raw(resource.list)


class AsyncCookies(AsyncResource):
    """The `cookies` operations."""

    async def list(
        self,
        *,
        theme: str | Omit = omit,
        seen: Sequence[int] | Omit = omit,
        size: params.SizeParam | models.Size | Omit = omit,
        odd_name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookies`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncCookiesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCookiesWithRawResponse(self._raw())


class AsyncCookiesWithRawResponse:
    """The methods of `AsyncCookies`, giving the whole response."""

    def __init__(self, resource: AsyncCookies) -> None:
        self.list = async_raw(resource.list)
