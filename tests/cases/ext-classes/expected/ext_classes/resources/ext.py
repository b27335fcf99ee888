"""`client.ext`."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Answer, Operation
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

_LIST: Operation[str] = Operation(
    id="listExt",
    method="GET",
    path="/ext",
    answers={"200": Answer("application/json", lambda: str)},
)


class Ext(Resource):
    """The `ext` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /ext`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: ExtWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ExtWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ExtWithRawResponse(RawVariant):
    """The methods of `Ext`, giving `RawResponse`."""

    list = raw_method(Ext.list)


class ExtWithStreamingResponse(StreamedVariant):
    """The methods of `Ext`, giving `StreamedResponse`."""

    list = streamed_method(Ext.list)


class AsyncExt(AsyncResource):
    """The `ext` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /ext`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncExtWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncExtWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncExtWithRawResponse(RawVariant):
    """The methods of `AsyncExt`, giving `RawResponse`."""

    list = async_raw_method(AsyncExt.list)


class AsyncExtWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncExt`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncExt.list)
