"""`client.files`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw
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
)
_SEND_ANYTHING: Operation[None] = Operation(
    id="sendAnything",
    method="POST",
    path="/free",
    body=Body("multipart/form-data", lambda: params.SendAnythingBody, kind="multipart"),
    answers={"204": Answer()},
)
_SEND_NAMED: Operation[None] = Operation(
    id="sendNamed",
    method="POST",
    path="/named",
    body=Body("multipart/form-data", lambda: params.SendNamedBody, kind="multipart"),
    answers={"204": Answer()},
)
_SEND_EITHER: Operation[None] = Operation(
    id="sendEither",
    method="POST",
    path="/either",
    body=Body("multipart/form-data", lambda: params.SendEitherBody, kind="multipart"),
    answers={"204": Answer()},
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_SEND_NULLABLE, locals())

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, giving the whole response."""
        return FilesWithRawResponse(self._raw())


class FilesWithRawResponse:
    """The methods of `Files`, giving the whole response."""

    def __init__(self, resource: Files) -> None:
        self.upload = raw(resource.upload)
        self.send_mixed = raw(resource.send_mixed)
        self.send_anything = raw(resource.send_anything)
        self.send_named = raw(resource.send_named)
        self.send_either = raw(resource.send_either)
        self.send_nullable = raw(resource.send_nullable)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_SEND_NULLABLE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncFilesWithRawResponse(self._raw())


class AsyncFilesWithRawResponse:
    """The methods of `AsyncFiles`, giving the whole response."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.upload = async_raw(resource.upload)
        self.send_mixed = async_raw(resource.send_mixed)
        self.send_anything = async_raw(resource.send_anything)
        self.send_named = async_raw(resource.send_named)
        self.send_either = async_raw(resource.send_either)
        self.send_nullable = async_raw(resource.send_nullable)
