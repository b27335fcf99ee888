"""`client.albums`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from .. import models, params
from .._runtime.forms import Encoding
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

_CREATE: Operation[None] = Operation(
    id="createAlbum",
    method="POST",
    path="/albums",
    body=Body(
        "multipart/form-data",
        lambda: params.CreateAlbumRequestParam,
        kind="multipart",
        spread=True,
        encodings={
            "cover": Encoding(
                content_type="image/png, image/jpeg", headers={"X-Kind": "cover"}
            ),
            "cameras": Encoding(content_type="application/json"),
            "ids": Encoding(style="form", explode=False),
            "settings": Encoding(style="deepObject", explode=True),
            "note": Encoding(content_type="text/markdown"),
            "anything": Encoding(content_type="application/vnd.x+json"),
        },
    ),
    answers={"204": Answer()},
    accept="*/*",
)


class Albums(Resource):
    """The `albums` operations."""

    def create(
        self,
        *,
        title: str,
        photos: Sequence[FileInput],
        cover: FileInput | Sequence[FileInput] | Omit = omit,
        camera: params.CameraParam | models.Camera | Omit = omit,
        cameras: Sequence[params.CameraParam | models.Camera] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        note: str | None | Omit = omit,
        public: bool | Omit = omit,
        raw: FileInput | Omit = omit,
        key: FileInput | Omit = omit,
        sealed: bytes | str | Omit = omit,
        settings: Mapping[str, int] | Omit = omit,
        anything: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /albums`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AlbumsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AlbumsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AlbumsWithRawResponse(RawVariant):
    """The methods of `Albums`, giving `RawResponse`."""

    create = raw_method(Albums.create)


class AlbumsWithStreamingResponse(StreamedVariant):
    """The methods of `Albums`, giving `StreamedResponse`."""

    create = streamed_method(Albums.create)


class AsyncAlbums(AsyncResource):
    """The `albums` operations."""

    async def create(
        self,
        *,
        title: str,
        photos: Sequence[FileInput],
        cover: FileInput | Sequence[FileInput] | Omit = omit,
        camera: params.CameraParam | models.Camera | Omit = omit,
        cameras: Sequence[params.CameraParam | models.Camera] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        note: str | None | Omit = omit,
        public: bool | Omit = omit,
        raw: FileInput | Omit = omit,
        key: FileInput | Omit = omit,
        sealed: bytes | str | Omit = omit,
        settings: Mapping[str, int] | Omit = omit,
        anything: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /albums`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncAlbumsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAlbumsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAlbumsWithRawResponse(RawVariant):
    """The methods of `AsyncAlbums`, giving `RawResponse`."""

    create = async_raw_method(AsyncAlbums.create)


class AsyncAlbumsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAlbums`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncAlbums.create)
