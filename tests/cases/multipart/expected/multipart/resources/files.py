"""`client.files`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

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
from .._runtime.uploads import FileInput

_UPLOAD: Operation[None] = Operation(
    id="uploadFile",
    method="POST",
    path="/files",
    parameters=(Parameter("content_type", "content_type", "query"),),
    parameters_type=lambda: params.UploadFileParams,
    body=Body(
        "multipart/form-data",
        lambda: params.UploadParam,
        kind="multipart",
        spread=True,
        renamed={"content_type_body": "content_type"},
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_MIXED: Operation[None] = Operation(
    id="sendMixed",
    method="POST",
    path="/mixed",
    body=Body(
        "multipart/mixed",
        lambda: params.SendMixedRequestParam,
        kind="multipart",
        spread=True,
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_ANYTHING: Operation[None] = Operation(
    id="sendAnything",
    method="POST",
    path="/free",
    body=Body("multipart/form-data", lambda: params.SendAnythingBody, kind="multipart"),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_NAMED: Operation[None] = Operation(
    id="sendNamed",
    method="POST",
    path="/named",
    body=Body("multipart/form-data", lambda: params.SendNamedBody, kind="multipart"),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_EITHER: Operation[None] = Operation(
    id="sendEither",
    method="POST",
    path="/either",
    body=Body("multipart/form-data", lambda: params.SendEitherBody, kind="multipart"),
    answers={"204": Answer()},
    accept="*/*",
)
_SEND_NULLABLE: Operation[None] = Operation(
    id="sendNullable",
    method="POST",
    path="/nullable",
    body=Body(
        "multipart/form-data",
        lambda: params.SendNullableRequestParam,
        kind="multipart",
        spread=True,
        required=False,
    ),
    answers={"204": Answer()},
    accept="*/*",
)


class Files(Resource):
    """The `files` operations."""

    def upload(
        self,
        *,
        file: FileInput,
        content_type: str | Omit = omit,
        content_type_body: str | Omit = omit,
        na_me: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Keep a file.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        `POST /files`
        """
        return self._call(_UPLOAD, locals())

    def send_mixed(
        self,
        *,
        meta: params.CameraParam | models.Camera,
        file: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /mixed`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_MIXED, locals())

    def send_anything(
        self,
        *,
        body: Mapping[str, Any],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /free`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_ANYTHING, locals())

    def send_named(
        self,
        *,
        body: Mapping[str, FileInput],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /named`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_NAMED, locals())

    def send_either(
        self,
        *,
        body: (
            params.SendEitherRequestLocalParam
            | models.SendEitherRequestLocal
            | params.SendEitherRequestRemoteParam
            | models.SendEitherRequestRemote
        ),
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /either`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_EITHER, locals())

    def send_nullable(
        self,
        *,
        file: FileInput | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /nullable`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_NULLABLE, locals())

    with_raw_response = variant(lambda: FilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FilesWithRawResponse(RawVariant):
    """The methods of `Files`, giving `RawResponse`."""

    upload = raw_method(Files.upload)
    send_mixed = raw_method(Files.send_mixed)
    send_anything = raw_method(Files.send_anything)
    send_named = raw_method(Files.send_named)
    send_either = raw_method(Files.send_either)
    send_nullable = raw_method(Files.send_nullable)


class FilesWithStreamingResponse(StreamedVariant):
    """The methods of `Files`, giving `StreamedResponse`."""

    upload = streamed_method(Files.upload)
    send_mixed = streamed_method(Files.send_mixed)
    send_anything = streamed_method(Files.send_anything)
    send_named = streamed_method(Files.send_named)
    send_either = streamed_method(Files.send_either)
    send_nullable = streamed_method(Files.send_nullable)


class AsyncFiles(AsyncResource):
    """The `files` operations."""

    async def upload(
        self,
        *,
        file: FileInput,
        content_type: str | Omit = omit,
        content_type_body: str | Omit = omit,
        na_me: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Keep a file.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        `POST /files`
        """
        return await self._call(_UPLOAD, locals())

    async def send_mixed(
        self,
        *,
        meta: params.CameraParam | models.Camera,
        file: FileInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /mixed`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_MIXED, locals())

    async def send_anything(
        self,
        *,
        body: Mapping[str, Any],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /free`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_ANYTHING, locals())

    async def send_named(
        self,
        *,
        body: Mapping[str, FileInput],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /named`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_NAMED, locals())

    async def send_either(
        self,
        *,
        body: (
            params.SendEitherRequestLocalParam
            | models.SendEitherRequestLocal
            | params.SendEitherRequestRemoteParam
            | models.SendEitherRequestRemote
        ),
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /either`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_EITHER, locals())

    async def send_nullable(
        self,
        *,
        file: FileInput | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /nullable`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_NULLABLE, locals())

    with_raw_response = variant(lambda: AsyncFilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFilesWithRawResponse(RawVariant):
    """The methods of `AsyncFiles`, giving `RawResponse`."""

    upload = async_raw_method(AsyncFiles.upload)
    send_mixed = async_raw_method(AsyncFiles.send_mixed)
    send_anything = async_raw_method(AsyncFiles.send_anything)
    send_named = async_raw_method(AsyncFiles.send_named)
    send_either = async_raw_method(AsyncFiles.send_either)
    send_nullable = async_raw_method(AsyncFiles.send_nullable)


class AsyncFilesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFiles`, giving `AsyncStreamedResponse`."""

    upload = async_streamed_method(AsyncFiles.upload)
    send_mixed = async_streamed_method(AsyncFiles.send_mixed)
    send_anything = async_streamed_method(AsyncFiles.send_anything)
    send_named = async_streamed_method(AsyncFiles.send_named)
    send_either = async_streamed_method(AsyncFiles.send_either)
    send_nullable = async_streamed_method(AsyncFiles.send_nullable)
