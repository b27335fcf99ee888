"""`client.photos`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
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
    id="listPhotos",
    method="GET",
    path="/rest?method=photos.list",
    parameters=(Parameter("size", "size", "query"),),
    parameters_type=lambda: params.ListPhotosParams,
    answers={"200": Answer("application/json", lambda: list[str])},
)


class Photos(Resource):
    """The `photos` operations."""

    def list(
        self,
        *,
        size: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /rest?method=photos.list`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: PhotosWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PhotosWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PhotosWithRawResponse(RawVariant):
    """The methods of `Photos`, giving `RawResponse`."""

    list = raw_method(Photos.list)


class PhotosWithStreamingResponse(StreamedVariant):
    """The methods of `Photos`, giving `StreamedResponse`."""

    list = streamed_method(Photos.list)


class AsyncPhotos(AsyncResource):
    """The `photos` operations."""

    async def list(
        self,
        *,
        size: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /rest?method=photos.list`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncPhotosWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPhotosWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPhotosWithRawResponse(RawVariant):
    """The methods of `AsyncPhotos`, giving `RawResponse`."""

    list = async_raw_method(AsyncPhotos.list)


class AsyncPhotosWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPhotos`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncPhotos.list)
