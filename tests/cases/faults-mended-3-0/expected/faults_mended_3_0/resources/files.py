"""`client.files`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
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

_LIST: Operation[bytes] = Operation(
    id="getFile",
    method="GET",
    path="/files",
    parameters=(
        Parameter("ids", "ids", "query"),
        Parameter("format", "format", "query"),
    ),
    parameters_type=lambda: params.GetFileParams,
    answers={"200": Answer("application/octet-stream")},
    accept="application/octet-stream",
)
_SEND: Operation[models.Pet] = Operation(
    id="sendFile",
    method="POST",
    path="/files",
    body=Body("application/json", lambda: params.PetParam, spread=True, required=False),
    answers={"200": Answer("application/json", lambda: models.Pet)},
)


class Files(Resource):
    """The `files` operations."""

    def list(
        self,
        *,
        ids: Sequence[int],
        format: Literal[5] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def send(
        self,
        *,
        kind: Literal["cat", "dog"] | Omit = omit,
        pair: Sequence[Any] | Omit = omit,
        none: None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /files`.

        Args:
            kind: Which one.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND, locals())

    with_raw_response = variant(lambda: FilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FilesWithRawResponse(RawVariant):
    """The methods of `Files`, giving `RawResponse`."""

    list = raw_method(Files.list)
    send = raw_method(Files.send)


class FilesWithStreamingResponse(StreamedVariant):
    """The methods of `Files`, giving `StreamedResponse`."""

    list = streamed_method(Files.list)
    send = streamed_method(Files.send)


class AsyncFiles(AsyncResource):
    """The `files` operations."""

    async def list(
        self,
        *,
        ids: Sequence[int],
        format: Literal[5] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /files`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def send(
        self,
        *,
        kind: Literal["cat", "dog"] | Omit = omit,
        pair: Sequence[Any] | Omit = omit,
        none: None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /files`.

        Args:
            kind: Which one.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND, locals())

    with_raw_response = variant(lambda: AsyncFilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFilesWithRawResponse(RawVariant):
    """The methods of `AsyncFiles`, giving `RawResponse`."""

    list = async_raw_method(AsyncFiles.list)
    send = async_raw_method(AsyncFiles.send)


class AsyncFilesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFiles`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncFiles.list)
    send = async_streamed_method(AsyncFiles.send)
