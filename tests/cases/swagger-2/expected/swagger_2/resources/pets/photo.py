"""`client.pets.photo`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ... import models, params
from ..._runtime.forms import Encoding
from ..._runtime.omit import Omit, omit
from ..._runtime.operation import Answer, Body, Operation, Parameter
from ..._runtime.options import RequestOptions
from ..._runtime.resource import (
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
from ..._runtime.uploads import FileInput

_ERRORS = {"404": Answer("application/json", lambda: models.Problem)}
_UPLOAD: Operation[models.Problem] = Operation(
    id="uploadPhoto",
    method="POST",
    path="/pets/{id}/photo",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.UploadPhotoParams,
    body=Body(
        "multipart/form-data",
        lambda: params.UploadPhotoRequestParam,
        kind="multipart",
        spread=True,
        encodings={"labels": Encoding(style="pipeDelimited", explode=False)},
    ),
    answers={"200": Answer("application/json", lambda: models.Problem)},
    security=(),
)
_DOWNLOAD: Operation[bytes] = Operation(
    id="downloadPhoto",
    method="GET",
    path="/pets/{id}/photo",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.DownloadPhotoParams,
    answers={"200": Answer("image/png")},
    errors=_ERRORS,
    security=(("login",),),
    accept="image/png, application/json;q=0.5",
    servers={"default": "https://api.example.test/v2"},
)


class Photo(Resource):
    """The `pets.photo` operations."""

    def upload(
        self,
        id: int,
        *,
        photo: FileInput,
        caption: str | Omit = omit,
        labels: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Problem:
        """`POST /pets/{id}/photo`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_UPLOAD, locals())

    def download(
        self,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /pets/{id}/photo`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: It failed.
        """
        return self._call(_DOWNLOAD, locals())

    with_raw_response = variant(lambda: PhotoWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PhotoWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PhotoWithRawResponse(RawVariant):
    """The methods of `Photo`, giving `RawResponse`."""

    upload = raw_method(Photo.upload)
    download = raw_method(Photo.download)


class PhotoWithStreamingResponse(StreamedVariant):
    """The methods of `Photo`, giving `StreamedResponse`."""

    upload = streamed_method(Photo.upload)
    download = streamed_method(Photo.download)


class AsyncPhoto(AsyncResource):
    """The `pets.photo` operations."""

    async def upload(
        self,
        id: int,
        *,
        photo: FileInput,
        caption: str | Omit = omit,
        labels: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Problem:
        """`POST /pets/{id}/photo`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_UPLOAD, locals())

    async def download(
        self,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /pets/{id}/photo`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: It failed.
        """
        return await self._call(_DOWNLOAD, locals())

    with_raw_response = variant(lambda: AsyncPhotoWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPhotoWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPhotoWithRawResponse(RawVariant):
    """The methods of `AsyncPhoto`, giving `RawResponse`."""

    upload = async_raw_method(AsyncPhoto.upload)
    download = async_raw_method(AsyncPhoto.download)


class AsyncPhotoWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPhoto`, giving `AsyncStreamedResponse`."""

    upload = async_streamed_method(AsyncPhoto.upload)
    download = async_streamed_method(AsyncPhoto.download)
