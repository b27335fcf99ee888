"""`client.files`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
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
from .._runtime.uploads import FileInput

_UPLOAD: Operation[None] = Operation(
    id="uploadFile",
    method="POST",
    path="/files",
    body=Body(
        "multipart/form-data",
        lambda: params.UploadFileRequestParam,
        kind="multipart",
        spread=True,
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_LIST: Operation[list[str]] = Operation(
    id="listFiles",
    method="GET",
    path="/files",
    answers={"200": Answer("application/json", lambda: list[str])},
)


class Files(Resource):
    """The `files` operations."""

    def upload(
        self,
        *,
        file: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_UPLOAD, locals())

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: FilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FilesWithRawResponse(RawVariant):
    """The methods of `Files`, giving `RawResponse`."""

    upload = raw_method(Files.upload)
    list = raw_method(Files.list)


class FilesWithStreamingResponse(StreamedVariant):
    """The methods of `Files`, giving `StreamedResponse`."""

    upload = streamed_method(Files.upload)
    list = streamed_method(Files.list)


class AsyncFiles(AsyncResource):
    """The `files` operations."""

    async def upload(
        self,
        *,
        file: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_UPLOAD, locals())

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncFilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFilesWithRawResponse(RawVariant):
    """The methods of `AsyncFiles`, giving `RawResponse`."""

    upload = async_raw_method(AsyncFiles.upload)
    list = async_raw_method(AsyncFiles.list)


class AsyncFilesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFiles`, giving `AsyncStreamedResponse`."""

    upload = async_streamed_method(AsyncFiles.upload)
    list = async_streamed_method(AsyncFiles.list)
