"""`client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_REPLACE: Operation[models.Detailed] = Operation(
    id="putPet",
    method="PUT",
    path="/pets",
    body=Body("application/json", lambda: params.PutPetBody),
    answers={"200": Answer("application/json", lambda: models.Detailed)},
)


class Pets(Resource):
    """The `pets` operations."""

    def replace(
        self,
        *,
        body: params.DetailedParam,
        **options: Unpack[RequestOptions],
    ) -> models.Detailed:
        """`PUT /pets`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, giving the whole response."""
        return PetsWithRawResponse(self._raw())


class PetsWithRawResponse:
    """The methods of `Pets`, giving the whole response."""

    def __init__(self, resource: Pets) -> None:
        self.replace = raw(resource.replace)


class AsyncPets(AsyncResource):
    """The `pets` operations."""

    async def replace(
        self,
        *,
        body: params.DetailedParam,
        **options: Unpack[RequestOptions],
    ) -> models.Detailed:
        """`PUT /pets`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPetsWithRawResponse(self._raw())


class AsyncPetsWithRawResponse:
    """The methods of `AsyncPets`, giving the whole response."""

    def __init__(self, resource: AsyncPets) -> None:
        self.replace = async_raw(resource.replace)
