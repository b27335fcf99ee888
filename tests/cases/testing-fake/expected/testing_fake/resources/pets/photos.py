"""`client.pets.photos`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from ... import params
from ..._runtime.operation import Answer, Operation, Parameter
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET: Operation[bytes] = Operation(
    id="getPhoto",
    method="GET",
    path="/pets/{petId}/photo",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.GetPhotoParams,
    answers={"200": Answer("image/png")},
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

    @cached_property
    def with_raw_response(self) -> PhotosWithRawResponse:
        """The same methods, giving the whole response."""
        return PhotosWithRawResponse(self._raw())


class PhotosWithRawResponse:
    """The methods of `Photos`, giving the whole response."""

    def __init__(self, resource: Photos) -> None:
        self.get = raw(resource.get)


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

    @cached_property
    def with_raw_response(self) -> AsyncPhotosWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPhotosWithRawResponse(self._raw())


class AsyncPhotosWithRawResponse:
    """The methods of `AsyncPhotos`, giving the whole response."""

    def __init__(self, resource: AsyncPhotos) -> None:
        self.get = async_raw(resource.get)
