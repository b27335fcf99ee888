"""`client.pets`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
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

_LIST_ALL: Operation[list[models.Pet]] = Operation(
    id="listPets",
    method="GET",
    path="/v1/pets",
    parameters=(
        Parameter("limit", "limit", "query"),
        Parameter("page", "page", "query"),
    ),
    parameters_type=lambda: params.ListPetsParams,
    answers={"200": Answer("application/json", lambda: list[models.Pet])},
)
_LIST: Operation[list[models.Pet]] = Operation(
    id="findPets",
    method="GET",
    path="/pets",
    parameters=(
        Parameter("limit", "limit", "query"),
        Parameter("page", "page", "query"),
    ),
    parameters_type=lambda: params.FindPetsParams,
    answers={"200": Answer("application/json", lambda: list[models.Pet])},
)


class Pets(Resource):
    """The `pets` operations."""

    def list_all(
        self,
        *,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """All pets.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        `GET /v1/pets`
        """
        return self._call(_LIST_ALL, locals())

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """All pets.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        `GET /pets`
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: PetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PetsWithRawResponse(RawVariant):
    """The methods of `Pets`, giving `RawResponse`."""

    list_all = raw_method(Pets.list_all)
    list = raw_method(Pets.list)


class PetsWithStreamingResponse(StreamedVariant):
    """The methods of `Pets`, giving `StreamedResponse`."""

    list_all = streamed_method(Pets.list_all)
    list = streamed_method(Pets.list)


class AsyncPets(AsyncResource):
    """The `pets` operations."""

    async def list_all(
        self,
        *,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """All pets.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        `GET /v1/pets`
        """
        return await self._call(_LIST_ALL, locals())

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Pet]:
        """All pets.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        `GET /pets`
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncPetsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPetsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPetsWithRawResponse(RawVariant):
    """The methods of `AsyncPets`, giving `RawResponse`."""

    list_all = async_raw_method(AsyncPets.list_all)
    list = async_raw_method(AsyncPets.list)


class AsyncPetsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPets`, giving `AsyncStreamedResponse`."""

    list_all = async_streamed_method(AsyncPets.list_all)
    list = async_streamed_method(AsyncPets.list)
