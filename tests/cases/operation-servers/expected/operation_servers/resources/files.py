"""`client.files`."""

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

_LIST: Operation[None] = Operation(
    id="listFiles",
    method="GET",
    path="/files",
    answers={"204": Answer()},
    accept="*/*",
    servers={
        "production": "https://{region=eu}.files.test",
        "sandbox": "https://files.sandbox.test",
    },
)
_REPLACE: Operation[None] = Operation(
    id="putFile",
    method="PUT",
    path="/files",
    answers={"204": Answer()},
    accept="*/*",
    servers={"default": "https://uploads.example.test/up"},
)
_DELETE: Operation[None] = Operation(
    id="deleteFile",
    method="DELETE",
    path="/files",
    answers={"204": Answer()},
    accept="*/*",
    servers={
        "production": "https://{region=eu}.example.test/v2",
        "sandbox": "https://sandbox.example.test/v2",
    },
)
_MAKE: Operation[None] = Operation(
    id="makeFile",
    method="POST",
    path="/files",
    answers={"204": Answer()},
    accept="*/*",
)


class Files(Resource):
    """The `files` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def replace(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    def delete(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    def make(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_MAKE, locals())

    with_raw_response = variant(lambda: FilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FilesWithRawResponse(RawVariant):
    """The methods of `Files`, giving `RawResponse`."""

    list = raw_method(Files.list)
    replace = raw_method(Files.replace)
    delete = raw_method(Files.delete)
    make = raw_method(Files.make)


class FilesWithStreamingResponse(StreamedVariant):
    """The methods of `Files`, giving `StreamedResponse`."""

    list = streamed_method(Files.list)
    replace = streamed_method(Files.replace)
    delete = streamed_method(Files.delete)
    make = streamed_method(Files.make)


class AsyncFiles(AsyncResource):
    """The `files` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def replace(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    async def delete(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    async def make(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_MAKE, locals())

    with_raw_response = variant(lambda: AsyncFilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFilesWithRawResponse(RawVariant):
    """The methods of `AsyncFiles`, giving `RawResponse`."""

    list = async_raw_method(AsyncFiles.list)
    replace = async_raw_method(AsyncFiles.replace)
    delete = async_raw_method(AsyncFiles.delete)
    make = async_raw_method(AsyncFiles.make)


class AsyncFilesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFiles`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncFiles.list)
    replace = async_streamed_method(AsyncFiles.replace)
    delete = async_streamed_method(AsyncFiles.delete)
    make = async_streamed_method(AsyncFiles.make)
