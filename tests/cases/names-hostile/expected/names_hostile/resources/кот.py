"""`client.кот`."""

from __future__ import annotations

from typing import Unpack

from .. import params
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

_ПОЛУЧИТЬКОТА: Operation[None] = Operation(
    id="получитьКота",
    method="GET",
    path="/кот",
    parameters=(Parameter("имя", "имя", "query"),),
    parameters_type=lambda: params.ПолучитьКотаParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Кот(Resource):
    """The `кот` operations."""

    def получитькота(
        self,
        *,
        имя: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /кот`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_ПОЛУЧИТЬКОТА, locals())

    with_raw_response = variant(lambda: КотWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: КотWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class КотWithRawResponse(RawVariant):
    """The methods of `Кот`, giving `RawResponse`."""

    получитькота = raw_method(Кот.получитькота)


class КотWithStreamingResponse(StreamedVariant):
    """The methods of `Кот`, giving `StreamedResponse`."""

    получитькота = streamed_method(Кот.получитькота)


class AsyncКот(AsyncResource):
    """The `кот` operations."""

    async def получитькота(
        self,
        *,
        имя: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /кот`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_ПОЛУЧИТЬКОТА, locals())

    with_raw_response = variant(lambda: AsyncКотWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncКотWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncКотWithRawResponse(RawVariant):
    """The methods of `AsyncКот`, giving `RawResponse`."""

    получитькота = async_raw_method(AsyncКот.получитькота)


class AsyncКотWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncКот`, giving `AsyncStreamedResponse`."""

    получитькота = async_streamed_method(AsyncКот.получитькота)
