"""`client.pets.photos`."""

from __future__ import annotations

from typing import Unpack

from ... import params
from ..._runtime.operation import Answer, Operation, Parameter
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

_GET: Operation[bytes] = Operation(
    id="getPhoto",
    method="GET",
    path="/pets/{petId}/photo",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.GetPhotoParams,
    answers={"200": Answer("image/png")},
    accept="image/png",
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: PhotosWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PhotosWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PhotosWithRawResponse(RawVariant):
    """The methods of `Photos`, giving `RawResponse`."""

    get = raw_method(Photos.get)


class PhotosWithStreamingResponse(StreamedVariant):
    """The methods of `Photos`, giving `StreamedResponse`."""

    get = streamed_method(Photos.get)


class AsyncPhotos(AsyncResource):
    """The `pets.photos` operations."""

    async def get(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """`GET /pets/{petId}/photo`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncPhotosWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPhotosWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPhotosWithRawResponse(RawVariant):
    """The methods of `AsyncPhotos`, giving `RawResponse`."""

    get = async_raw_method(AsyncPhotos.get)


class AsyncPhotosWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPhotos`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncPhotos.get)
