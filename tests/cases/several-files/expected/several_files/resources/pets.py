"""`client.pets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models, params
from .._runtime.headers import async_raw_with_headers, raw_with_headers
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

_ERRORS = {"default": Answer("application/json", lambda: models.Problem)}
_CREATE: Operation[models.Pet] = Operation(
    id="createPet",
    method="POST",
    path="/pets",
    parameters=(Parameter("limit", "limit", "query"),),
    parameters_type=lambda: params.CreatePetParams,
    body=Body("application/json", lambda: params.PetParam, spread=True),
    answers={"201": Answer("application/json", lambda: models.Pet)},
)
_GET: Operation[models.Pet] = Operation(
    id="getPet",
    method="GET",
    path="/pets/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GetPetParams,
    answers={"200": Answer("application/json", lambda: models.Pet)},
    errors=_ERRORS,
)


class Pets(Resource):
    """The `pets` operations."""

    def create(
        self,
        *,
        name: str,
        limit: int | Omit = omit,
        colour: params.ColourParam | Omit = omit,
        owner: params.OwnerParam | models.Owner | Omit = omit,
        parents: Sequence[params.PetParam | models.Pet] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`GET /pets/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: It went wrong.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PetsWithRawResponse(RawVariant):
    """The methods of `Pets`, giving `RawResponse`."""

    create = raw_with_headers(Pets.create, lambda: models.CreatePetResponseHeaders)
    get = raw_method(Pets.get)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    create = streamed_method(Pets.create)
    get = streamed_method(Pets.get)


class AsyncPets(AsyncResource):
    """The `pets` operations."""

    async def create(
        self,
        *,
        name: str,
        limit: int | Omit = omit,
        colour: params.ColourParam | Omit = omit,
        owner: params.OwnerParam | models.Owner | Omit = omit,
        parents: Sequence[params.PetParam | models.Pet] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`GET /pets/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: It went wrong.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPetsWithRawResponse(RawVariant):
    """The methods of `AsyncPets`, giving `RawResponse`."""

    create = async_raw_with_headers(
        AsyncPets.create, lambda: models.CreatePetResponseHeaders
    )
    get = async_raw_method(AsyncPets.get)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncPets.create)
    get = async_streamed_method(AsyncPets.get)
