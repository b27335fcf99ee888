"""`client.animals`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
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

_LIST: Operation[list[models.Pet]] = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    answers={"200": Answer("application/json", lambda: list[models.Pet])},
)
_REGISTER: Operation[models.Pet] = Operation(
    id="addPet",
    method="POST",
    path="/pets",
    body=Body("application/json", lambda: params.PetParam, spread=True),
    answers={"201": Answer("application/json", lambda: models.Pet)},
)
_FIND: Operation[models.Pet] = Operation(
    id="getPet",
    method="GET",
    path="/pets/{petId}",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.GetPetParams,
    answers={"200": Answer("application/json", lambda: models.Pet)},
)


class Animals(Resource):
    """All that is alive."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def register(
        self,
        *,
        name: str,
        pet_id: str | Omit = omit,
        home_town: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REGISTER, locals())

    def find(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`GET /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_FIND, locals())

    with_raw_response = variant(lambda: AnimalsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AnimalsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AnimalsWithRawResponse(RawVariant):
    """The methods of `Animals`, giving `RawResponse`."""

    list = raw_method(Animals.list)
    register = raw_method(Animals.register)
    find = raw_method(Animals.find)


class AnimalsWithStreamingResponse(StreamedVariant):
    """The methods of `Animals`, giving `StreamedResponse`."""

    list = streamed_method(Animals.list)
    register = streamed_method(Animals.register)
    find = streamed_method(Animals.find)


class AsyncAnimals(AsyncResource):
    """All that is alive."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def register(
        self,
        *,
        name: str,
        pet_id: str | Omit = omit,
        home_town: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REGISTER, locals())

    async def find(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`GET /pets/{petId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_FIND, locals())

    with_raw_response = variant(lambda: AsyncAnimalsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAnimalsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAnimalsWithRawResponse(RawVariant):
    """The methods of `AsyncAnimals`, giving `RawResponse`."""

    list = async_raw_method(AsyncAnimals.list)
    register = async_raw_method(AsyncAnimals.register)
    find = async_raw_method(AsyncAnimals.find)


class AsyncAnimalsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAnimals`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncAnimals.list)
    register = async_streamed_method(AsyncAnimals.register)
    find = async_streamed_method(AsyncAnimals.find)
