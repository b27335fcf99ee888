"""`client.cookies`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models, params
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
    accept="*/*",
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: CookiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CookiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CookiesWithRawResponse(RawVariant):
    """The methods of `Cookies`, giving `RawResponse`."""

    list = raw_method(Cookies.list)


class CookiesWithStreamingResponse(StreamedVariant):
    """The methods of `Cookies`, giving `StreamedResponse`."""

    list = streamed_method(Cookies.list)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncCookiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCookiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCookiesWithRawResponse(RawVariant):
    """The methods of `AsyncCookies`, giving `RawResponse`."""

    list = async_raw_method(AsyncCookies.list)


class AsyncCookiesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCookies`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncCookies.list)
