"""`client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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

if TYPE_CHECKING:
    from . import toys as _toys

_LIST: Operation[None] = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    answers={"204": Answer()},
    accept="*/*",
)
_CREATE: Operation[None] = Operation(
    id="pets_create",
    method="POST",
    path="/pets",
    answers={"204": Answer()},
    accept="*/*",
)
_GET: Operation[None] = Operation(
    id="getPetById",
    method="GET",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.GetPetByIdParams,
    answers={"204": Answer()},
    accept="*/*",
)
_UPDATE: Operation[None] = Operation(
    id="pets.edit",
    method="PATCH",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.PetsEditParams,
    answers={"204": Answer()},
    accept="*/*",
)
_REPLACE: Operation[None] = Operation(
    id="PetsController_replace",
    method="PUT",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.PetsControllerReplaceParams,
    answers={"204": Answer()},
    accept="*/*",
)
_DELETE: Operation[None] = Operation(
    id="removePet",
    method="DELETE",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.RemovePetParams,
    answers={"204": Answer()},
    accept="*/*",
)
_HEAD: Operation[None] = Operation(
    id="headPet",
    method="HEAD",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.HeadPetParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Pets(Resource):
    """The `pets` operations."""

    @cached_property
    def toys(self) -> _toys.Toys:
        """The `pets.toys` operations."""
        from .toys import Toys

        return Toys(self._client)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def get(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def update(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_UPDATE, locals())

    def replace(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{petId}`.

        Args:
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

    def head(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`HEAD /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_HEAD, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PetsWithRawResponse(RawVariant):
    """The methods of `Pets`, giving `RawResponse`."""

    toys: _toys.ToysWithRawResponse
    list = raw_method(Pets.list)
    create = raw_method(Pets.create)
    get = raw_method(Pets.get)
    update = raw_method(Pets.update)
    replace = raw_method(Pets.replace)
    delete = raw_method(Pets.delete)
    head = raw_method(Pets.head)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    toys: _toys.ToysWithStreamingResponse
    list = streamed_method(Pets.list)
    create = streamed_method(Pets.create)
    get = streamed_method(Pets.get)
    update = streamed_method(Pets.update)
    replace = streamed_method(Pets.replace)
    delete = streamed_method(Pets.delete)
    head = streamed_method(Pets.head)


class AsyncPets(AsyncResource):
    """The `pets` operations."""

    @cached_property
    def toys(self) -> _toys.AsyncToys:
        """The `pets.toys` operations."""
        from .toys import AsyncToys

        return AsyncToys(self._client)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def get(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def update(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_UPDATE, locals())

    async def replace(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{petId}`.

        Args:
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

    async def head(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`HEAD /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_HEAD, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPetsWithRawResponse(RawVariant):
    """The methods of `AsyncPets`, giving `RawResponse`."""

    toys: _toys.AsyncToysWithRawResponse
    list = async_raw_method(AsyncPets.list)
    create = async_raw_method(AsyncPets.create)
    get = async_raw_method(AsyncPets.get)
    update = async_raw_method(AsyncPets.update)
    replace = async_raw_method(AsyncPets.replace)
    delete = async_raw_method(AsyncPets.delete)
    head = async_raw_method(AsyncPets.head)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    toys: _toys.AsyncToysWithStreamingResponse
    list = async_streamed_method(AsyncPets.list)
    create = async_streamed_method(AsyncPets.create)
    get = async_streamed_method(AsyncPets.get)
    update = async_streamed_method(AsyncPets.update)
    replace = async_streamed_method(AsyncPets.replace)
    delete = async_streamed_method(AsyncPets.delete)
    head = async_streamed_method(AsyncPets.head)
