"""`client.pets`."""

from __future__ import annotations

from builtins import list as _list
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import models, params
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
    from ...ext.more import MyToys as _ToysExt

_LIST: Operation[list[models.Pet]] = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    answers={"200": Answer("application/json", lambda: list[models.Pet])},
)
_GET: Operation[models.Pet] = Operation(
    id="getPet",
    method="GET",
    path="/pets/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GetPetParams,
    answers={"200": Answer("application/json", lambda: models.Pet)},
)


class Pets(Resource):
    """The `pets` operations."""

    @cached_property
    def toys(self) -> _ToysExt:
        """The `pets.toys` operations."""
        from ...ext.more import MyToys as _ToysExt

        return _ToysExt(self._client)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`GET /pets/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PetsWithRawResponse(RawVariant):
    """The methods of `Pets`, giving `RawResponse`."""

    toys: _toys.ToysWithRawResponse
    list = raw_method(Pets.list)
    get = raw_method(Pets.get)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    toys: _toys.ToysWithStreamingResponse
    list = streamed_method(Pets.list)
    get = streamed_method(Pets.get)


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
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`GET /pets/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPetsWithRawResponse(RawVariant):
    """The methods of `AsyncPets`, giving `RawResponse`."""

    toys: _toys.AsyncToysWithRawResponse
    list = async_raw_method(AsyncPets.list)
    get = async_raw_method(AsyncPets.get)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    toys: _toys.AsyncToysWithStreamingResponse
    list = async_streamed_method(AsyncPets.list)
    get = async_streamed_method(AsyncPets.get)
