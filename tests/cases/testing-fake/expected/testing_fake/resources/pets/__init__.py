"""`client.pets`."""

from __future__ import annotations

from builtins import list as _list
from functools import cached_property
from typing import Literal, TYPE_CHECKING, Unpack

from ... import models, params
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

if TYPE_CHECKING:
    from . import photos as _photos

_ERRORS = {
    "409": Answer("application/json", lambda: models.Problem),
    "4XX": Answer("application/json", lambda: models.Problem),
}
_LIST: Operation[list[models.Pet]] = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    parameters=(
        Parameter("limit", "limit", "query"),
        Parameter("filter", "filter", "query"),
        Parameter("x_trace", "X-Trace", "header"),
        Parameter("visit", "visit", "cookie"),
    ),
    parameters_type=lambda: params.ListPetsParams,
    answers={"200": Answer("application/json", lambda: list[models.Pet])},
)
_CREATE: Operation[models.Pet | models.Ticket] = Operation(
    id="createPet",
    method="POST",
    path="/pets",
    body=Body("application/json", lambda: params.NewPetParam, spread=True),
    answers={
        "201": Answer("application/json", lambda: models.Pet),
        "202": Answer("application/json", lambda: models.Ticket),
    },
    errors=_ERRORS,
)
_GET: Operation[models.Pet] = Operation(
    id="getPet",
    method="GET",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.GetPetParams,
    answers={"200": Answer("application/json", lambda: models.Pet)},
)
_REPLACE: Operation[None] = Operation(
    id="replacePet",
    method="PUT",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.ReplacePetParams,
    bodies=(
        Body("application/json", lambda: params.NewPetParam, spread=True),
        Body(
            "application/x-www-form-urlencoded",
            lambda: params.NewPetParam,
            kind="form",
            spread=True,
        ),
    ),
    answers={"204": Answer()},
    accept="*/*",
)
_DELETE: Operation[None] = Operation(
    id="deletePet",
    method="DELETE",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.DeletePetParams,
    answers={"204": Answer()},
    accept="*/*",
)
_BEST: Operation[str] = Operation(
    id="getBestPet",
    method="GET",
    path="/pets/best",
    answers={"200": Answer("text/plain")},
    accept="text/plain",
)
_SERVE: Operation[None] = Operation(
    id="serve",
    method="PUT",
    path="/pets/{pet id}/café au lait",
    parameters=(Parameter("pet_id", "pet id", "path"),),
    parameters_type=lambda: params.ServeParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Pets(Resource):
    """The `pets` operations."""

    @cached_property
    def photos(self) -> _photos.Photos:
        """The `pets.photos` operations."""
        from .photos import Photos

        return Photos(self._client)

    def list(
        self,
        *,
        limit: int,
        filter: params.ListPetsFilterParam | models.ListPetsFilter,
        x_trace: str,
        visit: str,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        *,
        kind: Literal["cat", "dog"],
        pet_name: str | Omit = omit,
        indoor: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet | models.Ticket:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            ConflictError: There is such a pet.
            APIStatusError: Anything else.
        """
        return self._call(_CREATE, locals())

    def get(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`GET /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def replace(
        self,
        pet_id: str,
        *,
        kind: Literal["cat", "dog"],
        pet_name: str | Omit = omit,
        indoor: bool | Omit = omit,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{petId}`.

        Args:
            content_type: The content type of the body: application/json,
                application/x-www-form-urlencoded.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    def delete(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    def best(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /pets/best`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_BEST, locals())

    def serve(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{pet id}/café au lait`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SERVE, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PetsWithRawResponse(RawVariant):
    """The methods of `Pets`, giving `RawResponse`."""

    photos: _photos.PhotosWithRawResponse
    list = raw_method(Pets.list)
    create = raw_method(Pets.create)
    get = raw_method(Pets.get)
    replace = raw_method(Pets.replace)
    delete = raw_method(Pets.delete)
    best = raw_method(Pets.best)
    serve = raw_method(Pets.serve)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    photos: _photos.PhotosWithStreamingResponse
    list = streamed_method(Pets.list)
    create = streamed_method(Pets.create)
    get = streamed_method(Pets.get)
    replace = streamed_method(Pets.replace)
    delete = streamed_method(Pets.delete)
    best = streamed_method(Pets.best)
    serve = streamed_method(Pets.serve)


class AsyncPets(AsyncResource):
    """The `pets` operations."""

    @cached_property
    def photos(self) -> _photos.AsyncPhotos:
        """The `pets.photos` operations."""
        from .photos import AsyncPhotos

        return AsyncPhotos(self._client)

    async def list(
        self,
        *,
        limit: int,
        filter: params.ListPetsFilterParam | models.ListPetsFilter,
        x_trace: str,
        visit: str,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        *,
        kind: Literal["cat", "dog"],
        pet_name: str | Omit = omit,
        indoor: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet | models.Ticket:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            ConflictError: There is such a pet.
            APIStatusError: Anything else.
        """
        return await self._call(_CREATE, locals())

    async def get(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`GET /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def replace(
        self,
        pet_id: str,
        *,
        kind: Literal["cat", "dog"],
        pet_name: str | Omit = omit,
        indoor: bool | Omit = omit,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{petId}`.

        Args:
            content_type: The content type of the body: application/json,
                application/x-www-form-urlencoded.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    async def delete(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    async def best(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /pets/best`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_BEST, locals())

    async def serve(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{pet id}/café au lait`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SERVE, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPetsWithRawResponse(RawVariant):
    """The methods of `AsyncPets`, giving `RawResponse`."""

    photos: _photos.AsyncPhotosWithRawResponse
    list = async_raw_method(AsyncPets.list)
    create = async_raw_method(AsyncPets.create)
    get = async_raw_method(AsyncPets.get)
    replace = async_raw_method(AsyncPets.replace)
    delete = async_raw_method(AsyncPets.delete)
    best = async_raw_method(AsyncPets.best)
    serve = async_raw_method(AsyncPets.serve)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    photos: _photos.AsyncPhotosWithStreamingResponse
    list = async_streamed_method(AsyncPets.list)
    create = async_streamed_method(AsyncPets.create)
    get = async_streamed_method(AsyncPets.get)
    replace = async_streamed_method(AsyncPets.replace)
    delete = async_streamed_method(AsyncPets.delete)
    best = async_streamed_method(AsyncPets.best)
    serve = async_streamed_method(AsyncPets.serve)
