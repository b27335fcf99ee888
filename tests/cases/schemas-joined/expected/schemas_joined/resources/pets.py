"""`client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_CREATE: Operation[models.Dog] = Operation(
    id="createPet",
    method="POST",
    path="/pets",
    body=Body(
        "application/json",
        lambda: params.CreatePetRequestParam,
        spread=True,
        conditions=(
            {
                "if": {"properties": {"kind": {"const": "dog"}}, "required": ["kind"]},
                "then": {"required": ["leash"]},
            },
        ),
    ),
    answers={"200": Answer("application/json", lambda: models.Dog)},
)


class Pets(Resource):
    """The `pets` operations."""

    def create(
        self,
        *,
        name: str,
        kind: str | Omit = omit,
        leash: str | Omit = omit,
        secret: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Dog:
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
        self.create = raw(resource.create)


class AsyncPets(AsyncResource):
    """The `pets` operations."""

    async def create(
        self,
        *,
        name: str,
        kind: str | Omit = omit,
        leash: str | Omit = omit,
        secret: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Dog:
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
        self.create = async_raw(resource.create)
