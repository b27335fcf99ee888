"""`client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[None] = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    answers={"204": Answer()},
)


class Pets(Resource):
    """The `pets` operations."""

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

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, giving the whole response."""
        return PetsWithRawResponse(self._raw())


class PetsWithRawResponse:
    """The methods of `Pets`, giving the whole response."""

    def __init__(self, resource: Pets) -> None:
        self.list = raw(resource.list)


class AsyncPets(AsyncResource):
    """The `pets` operations."""

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

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPetsWithRawResponse(self._raw())


class AsyncPetsWithRawResponse:
    """The methods of `AsyncPets`, giving the whole response."""

    def __init__(self, resource: AsyncPets) -> None:
        self.list = async_raw(resource.list)
