"""`client.pets`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
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

_CREATE: Operation[models.Dog] = Operation(
    id="createPet",
    method="POST",
    path="/pets",
    body=Body("application/json", lambda: params.CreatePetRequestParam, spread=True),
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PetsWithRawResponse(RawVariant):
    """The methods of `Pets`, giving `RawResponse`."""

    create = raw_method(Pets.create)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    create = streamed_method(Pets.create)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPetsWithRawResponse(RawVariant):
    """The methods of `AsyncPets`, giving `RawResponse`."""

    create = async_raw_method(AsyncPets.create)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncPets.create)
