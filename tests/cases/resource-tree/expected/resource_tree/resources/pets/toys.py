"""`client.pets.toys`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from ... import params
from ..._runtime.operation import Answer, Operation, Parameter
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET: Operation[None] = Operation(
    id="getToy",
    method="GET",
    path="/pets/{petId}/toys/{toyId}",
    parameters=(
        Parameter("pet_id", "petId", "path"),
        Parameter("toy_id", "toyId", "path"),
    ),
    parameters_type=lambda: params.GetToyParams,
    answers={"204": Answer()},
)


class Toys(Resource):
    """The `pets.toys` operations."""

    def get(
        self,
        pet_id: str,
        toy_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets/{petId}/toys/{toyId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> ToysWithRawResponse:
        """The same methods, giving the whole response."""
        return ToysWithRawResponse(self._raw())


class ToysWithRawResponse:
    """The methods of `Toys`, giving the whole response."""

    def __init__(self, resource: Toys) -> None:
        self.get = raw(resource.get)


class AsyncToys(AsyncResource):
    """The `pets.toys` operations."""

    async def get(
        self,
        pet_id: str,
        toy_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets/{petId}/toys/{toyId}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> AsyncToysWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncToysWithRawResponse(self._raw())


class AsyncToysWithRawResponse:
    """The methods of `AsyncToys`, giving the whole response."""

    def __init__(self, resource: AsyncToys) -> None:
        self.get = async_raw(resource.get)
