"""`client.pets`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PetsWithRawResponse(RawVariant):
    """The methods of `Pets`, giving `RawResponse`."""

    replace = raw_method(Pets.replace)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    replace = streamed_method(Pets.replace)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPetsWithRawResponse(RawVariant):
    """The methods of `AsyncPets`, giving `RawResponse`."""

    replace = async_raw_method(AsyncPets.replace)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    replace = async_streamed_method(AsyncPets.replace)
