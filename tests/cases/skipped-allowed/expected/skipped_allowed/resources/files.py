"""`client.files`."""

from __future__ import annotations

from builtins import list as _list
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

_LIST: Operation[list[str]] = Operation(
    id="listFiles",
    method="GET",
    path="/files",
    answers={"200": Answer("application/json", lambda: list[str])},
)


class Files(Resource):
    """The `files` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /files`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: FilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FilesWithRawResponse(RawVariant):
    """The methods of `Files`, giving `RawResponse`."""

    list = raw_method(Files.list)


class FilesWithStreamingResponse(StreamedVariant):
    """The methods of `Files`, giving `StreamedResponse`."""

    list = streamed_method(Files.list)


class AsyncFiles(AsyncResource):
    """The `files` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /files`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncFilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFilesWithRawResponse(RawVariant):
    """The methods of `AsyncFiles`, giving `RawResponse`."""

    list = async_raw_method(AsyncFiles.list)


class AsyncFilesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFiles`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncFiles.list)
