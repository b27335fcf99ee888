"""`client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import params
from ..._runtime.operation import Answer, Operation, Parameter
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw

if TYPE_CHECKING:
    from .toys import AsyncToys, Toys

_LIST: Operation[None] = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    answers={"204": Answer()},
)
_CREATE: Operation[None] = Operation(
    id="pets_create",
    method="POST",
    path="/pets",
    answers={"204": Answer()},
)
_GET: Operation[None] = Operation(
    id="getPetById",
    method="GET",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.GetPetByIdParams,
    answers={"204": Answer()},
)
_UPDATE: Operation[None] = Operation(
    id="pets.edit",
    method="PATCH",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.PetsEditParams,
    answers={"204": Answer()},
)
_REPLACE: Operation[None] = Operation(
    id="PetsController_replace",
    method="PUT",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.PetsControllerReplaceParams,
    answers={"204": Answer()},
)
_DELETE: Operation[None] = Operation(
    id="removePet",
    method="DELETE",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.RemovePetParams,
    answers={"204": Answer()},
)
_HEAD: Operation[None] = Operation(
    id="headPet",
    method="HEAD",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.HeadPetParams,
    answers={"204": Answer()},
)
_TOYS_: Operation[None] = Operation(
    id="toys",
    method="POST",
    path="/pets/{petId}/toys",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.ToysParams,
    answers={"204": Answer()},
)


class Pets(Resource):
    """The `pets` operations."""

    @cached_property
    def toys(self) -> Toys:
        """The `pets.toys` operations."""
        from .toys import Toys

        return Toys(self._client)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    def get(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    def update(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_UPDATE, locals())

    def replace(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    def delete(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_DELETE, locals())

    def head(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`HEAD /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_HEAD, locals())

    def toys_(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets/{petId}/toys`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_TOYS_, locals())

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, giving the whole response."""
        return PetsWithRawResponse(self._raw())


class PetsWithRawResponse:
    """The methods of `Pets`, giving the whole response."""

    def __init__(self, resource: Pets) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.replace = raw(resource.replace)
        self.delete = raw(resource.delete)
        self.head = raw(resource.head)
        self.toys_ = raw(resource.toys_)


class AsyncPets(AsyncResource):
    """The `pets` operations."""

    @cached_property
    def toys(self) -> AsyncToys:
        """The `pets.toys` operations."""
        from .toys import AsyncToys

        return AsyncToys(self._client)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    async def get(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    async def update(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_UPDATE, locals())

    async def replace(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    async def delete(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_DELETE, locals())

    async def head(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`HEAD /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_HEAD, locals())

    async def toys_(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets/{petId}/toys`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_TOYS_, locals())

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPetsWithRawResponse(self._raw())


class AsyncPetsWithRawResponse:
    """The methods of `AsyncPets`, giving the whole response."""

    def __init__(self, resource: AsyncPets) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.replace = async_raw(resource.replace)
        self.delete = async_raw(resource.delete)
        self.head = async_raw(resource.head)
        self.toys_ = async_raw(resource.toys_)
