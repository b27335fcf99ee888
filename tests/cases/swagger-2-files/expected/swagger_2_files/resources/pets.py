"""`client.pets`."""

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

_ERRORS = {"default": Answer("application/json", lambda: models.Problem)}
_LIST: Operation[list[models.Pet]] = Operation(
    id="listPets",
    method="GET",
    path="/pets",
    parameters=(Parameter("tags", "tags", "query"),),
    parameters_type=lambda: params.ListPetsParams,
    answers={"200": Answer("application/json", lambda: list[models.Pet])},
)
_REPLACE: Operation[models.Pet] = Operation(
    id="replacePet",
    method="PUT",
    path="/pets/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.ReplacePetParams,
    body=Body("application/json", lambda: params.PetParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Pet)},
    errors=_ERRORS,
)


class Pets(Resource):
    """The `pets` operations."""

    def list(
        self,
        *,
        tags: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def replace(
        self,
        id: int,
        *,
        name: str | None,
        parent: params.PetParam | models.Pet | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`PUT /pets/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: It failed.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PetsWithRawResponse(RawVariant):
    """The methods of `Pets`, giving `RawResponse`."""

    list = raw_method(Pets.list)
    replace = raw_method(Pets.replace)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    list = streamed_method(Pets.list)
    replace = streamed_method(Pets.replace)


class AsyncPets(AsyncResource):
    """The `pets` operations."""

    async def list(
        self,
        *,
        tags: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """`GET /pets`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def replace(
        self,
        id: int,
        *,
        name: str | None,
        parent: params.PetParam | models.Pet | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`PUT /pets/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: It failed.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPetsWithRawResponse(RawVariant):
    """The methods of `AsyncPets`, giving `RawResponse`."""

    list = async_raw_method(AsyncPets.list)
    replace = async_raw_method(AsyncPets.replace)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncPets.list)
    replace = async_streamed_method(AsyncPets.replace)
