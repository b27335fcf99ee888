"""`client.pets`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import (
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

_LIST: Operation[list[models.PetDTO]] = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    answers={"200": Answer("application/json", lambda: list[models.PetDTO])},
)
_GET: Operation[models.PetDTO] = Operation(
    id="getPet",
    method="GET",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.GetPetParams,
    answers={"200": Answer("application/json", lambda: models.PetDTO)},
)


class Pets(Resource):
    """All that is alive."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.PetDTO]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def get(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.PetDTO:
        """`GET /pets/{petId}`.

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

    list = raw_method(Pets.list)
    get = raw_method(Pets.get)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    list = streamed_method(Pets.list)
    get = streamed_method(Pets.get)


class AsyncPets(AsyncResource):
    """All that is alive."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.PetDTO]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def get(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.PetDTO:
        """`GET /pets/{petId}`.

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

    list = async_raw_method(AsyncPets.list)
    get = async_raw_method(AsyncPets.get)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncPets.list)
    get = async_streamed_method(AsyncPets.get)
