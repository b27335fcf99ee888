"""`client.cookie`."""

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

_GET_FORM: Operation[None] = Operation(
    id="getCookieForm",
    method="GET",
    path="/cookies",
    parameters=(
        Parameter("color", "color", "cookie", explode=False),
        Parameter("array", "array", "cookie", explode=False),
        Parameter("object", "object", "cookie", explode=False),
    ),
    parameters_type=lambda: params.GetCookieFormParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_FORM_EXPLODED: Operation[None] = Operation(
    id="getCookieFormExploded",
    method="GET",
    path="/cookiesExploded",
    parameters=(Parameter("color", "color", "cookie"),),
    parameters_type=lambda: params.GetCookieFormExplodedParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Cookie(Resource):
    """The `cookie` operations."""

    def get_form(
        self,
        *,
        color: str | Omit = omit,
        array: Sequence[str] | Omit = omit,
        object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookies`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_FORM, locals())

    def get_form_exploded(
        self,
        *,
        color: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookiesExploded`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_FORM_EXPLODED, locals())

    with_raw_response = variant(lambda: CookieWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CookieWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CookieWithRawResponse(RawVariant):
    """The methods of `Cookie`, giving `RawResponse`."""

    get_form = raw_method(Cookie.get_form)
    get_form_exploded = raw_method(Cookie.get_form_exploded)


class CookieWithStreamingResponse(StreamedVariant):
    """The methods of `Cookie`, giving `StreamedResponse`."""

    get_form = streamed_method(Cookie.get_form)
    get_form_exploded = streamed_method(Cookie.get_form_exploded)


class AsyncCookie(AsyncResource):
    """The `cookie` operations."""

    async def get_form(
        self,
        *,
        color: str | Omit = omit,
        array: Sequence[str] | Omit = omit,
        object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookies`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_FORM, locals())

    async def get_form_exploded(
        self,
        *,
        color: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookiesExploded`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_FORM_EXPLODED, locals())

    with_raw_response = variant(lambda: AsyncCookieWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCookieWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCookieWithRawResponse(RawVariant):
    """The methods of `AsyncCookie`, giving `RawResponse`."""

    get_form = async_raw_method(AsyncCookie.get_form)
    get_form_exploded = async_raw_method(AsyncCookie.get_form_exploded)


class AsyncCookieWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCookie`, giving `AsyncStreamedResponse`."""

    get_form = async_streamed_method(AsyncCookie.get_form)
    get_form_exploded = async_streamed_method(AsyncCookie.get_form_exploded)
