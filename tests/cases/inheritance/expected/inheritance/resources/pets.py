"""`client.pets`."""

from __future__ import annotations

from builtins import list as _list
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[list[models.Pet]] = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    answers={"200": Answer("application/json", lambda: list[models.Pet])},
)
_CREATE: Operation[models.Pet] = Operation(
    id="createPet",
    method="POST",
    path="/pets",
    body=Body("application/json", lambda: params.CreatePetBody),
    answers={"200": Answer("application/json", lambda: models.Pet)},
)


class Pets(Resource):
    """The `pets` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        *,
        body: params.PetParam,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, giving the whole response."""
        return PetsWithRawResponse(self._raw())


class PetsWithRawResponse:
    """The methods of `Pets`, giving the whole response."""

    def __init__(self, resource: Pets) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)


class AsyncPets(AsyncResource):
    """The `pets` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        *,
        body: params.PetParam,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPetsWithRawResponse(self._raw())


class AsyncPetsWithRawResponse:
    """The methods of `AsyncPets`, giving the whole response."""

    def __init__(self, resource: AsyncPets) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
