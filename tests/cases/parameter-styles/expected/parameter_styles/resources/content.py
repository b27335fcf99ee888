"""`client.content`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
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

_GET: Operation[None] = Operation(
    id="getContent",
    method="GET",
    path="/content/{point}/{text}",
    parameters=(
        Parameter("point", "point", "path", media_type="application/json"),
        Parameter("text", "text", "path", media_type="text/plain"),
        Parameter("vendor", "vendor", "query", media_type="application/vnd.size+json"),
        Parameter("any", "any", "query", media_type="application/json"),
        Parameter("null", "null", "query", media_type="application/json"),
        Parameter("day", "day", "query", media_type="text/plain"),
        Parameter("xml", "xml", "query", media_type="application/xml"),
        Parameter("x_size", "X-Size", "header", media_type="application/json"),
        Parameter("x_text", "X-Text", "header", media_type="text/plain"),
        Parameter("size", "size", "cookie", media_type="application/json"),
        Parameter("token", "token", "cookie", media_type="text/plain"),
    ),
    parameters_type=lambda: params.GetContentParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Content(Resource):
    """The `content` operations."""

    def get(
        self,
        point: params.SizeParam | models.Size,
        text: str,
        *,
        vendor: params.SizeParam | models.Size | Omit = omit,
        any: Sequence[int] | Omit = omit,
        null: str | None | Omit = omit,
        day: date | str | Omit = omit,
        xml: str | Omit = omit,
        x_size: params.SizeParam | models.Size | Omit = omit,
        x_text: str | Omit = omit,
        size: params.SizeParam | models.Size | Omit = omit,
        token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /content/{point}/{text}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: ContentWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ContentWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ContentWithRawResponse(RawVariant):
    """The methods of `Content`, giving `RawResponse`."""

    get = raw_method(Content.get)


class ContentWithStreamingResponse(StreamedVariant):
    """The methods of `Content`, giving `StreamedResponse`."""

    get = streamed_method(Content.get)


class AsyncContent(AsyncResource):
    """The `content` operations."""

    async def get(
        self,
        point: params.SizeParam | models.Size,
        text: str,
        *,
        vendor: params.SizeParam | models.Size | Omit = omit,
        any: Sequence[int] | Omit = omit,
        null: str | None | Omit = omit,
        day: date | str | Omit = omit,
        xml: str | Omit = omit,
        x_size: params.SizeParam | models.Size | Omit = omit,
        x_text: str | Omit = omit,
        size: params.SizeParam | models.Size | Omit = omit,
        token: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /content/{point}/{text}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncContentWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncContentWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncContentWithRawResponse(RawVariant):
    """The methods of `AsyncContent`, giving `RawResponse`."""

    get = async_raw_method(AsyncContent.get)


class AsyncContentWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncContent`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncContent.get)
