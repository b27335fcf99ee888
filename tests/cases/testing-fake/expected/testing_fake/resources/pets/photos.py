"""`client.pets.photos`."""

from __future__ import annotations

from typing import Unpack

from ... import params
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

_GET: Operation[bytes] = Operation(
    id="getPhoto",
    method="GET",
    path="/pets/{petId}/photo",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.GetPhotoParams,
    answers={"200": Answer("image/png")},
    accept="image/png",
)
_HANG: Operation[None] = Operation(
    id="hangPhoto",
    method="PUT",
    path="/pets/{petId}/photo",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.HangPhotoParams,
    body=Body(
        "multipart/form-data",
        lambda: params.HangPhotoRequestParam,
        kind="multipart",
        spread=True,
    ),
    answers={"204": Answer()},
    accept="*/*",
)


class Photos(Resource):
    """The `pets.photos` operations."""

    def get(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /pets/{petId}/photo`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def hang(
        self,
        pet_id: str,
        *,
        photo: FileInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{petId}/photo`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_HANG, locals())

    with_raw_response = variant(lambda: PhotosWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PhotosWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PhotosWithRawResponse(RawVariant):
    """The methods of `Photos`, giving `RawResponse`."""

    get = raw_method(Photos.get)
    hang = raw_method(Photos.hang)


class PhotosWithStreamingResponse(StreamedVariant):
    """The methods of `Photos`, giving `StreamedResponse`."""

    get = streamed_method(Photos.get)
    hang = streamed_method(Photos.hang)


class AsyncPhotos(AsyncResource):
    """The `pets.photos` operations."""

    async def get(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /pets/{petId}/photo`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def hang(
        self,
        pet_id: str,
        *,
        photo: FileInput,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{petId}/photo`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_HANG, locals())

    with_raw_response = variant(lambda: AsyncPhotosWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPhotosWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPhotosWithRawResponse(RawVariant):
    """The methods of `AsyncPhotos`, giving `RawResponse`."""

    get = async_raw_method(AsyncPhotos.get)
    hang = async_raw_method(AsyncPhotos.hang)


class AsyncPhotosWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPhotos`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncPhotos.get)
    hang = async_streamed_method(AsyncPhotos.hang)
