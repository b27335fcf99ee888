"""`client.animals`."""

from __future__ import annotations

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

_LIST: Operation[models.Pet] = Operation(
    id="listAnimals",
    method="GET",
    path="/animals",
    parameters=(
        Parameter("page_size", "pageSize", "query"),
        Parameter("page_size_query", "page_size", "query"),
    ),
    parameters_type=lambda: params.ListAnimalsParams,
    answers={"200": Answer("application/json", lambda: models.Pet)},
)
_LIST_BEASTS: Operation[models.PetModel] = Operation(
    id="listBeasts",
    method="GET",
    path="/beasts",
    answers={"200": Answer("application/json", lambda: models.PetModel)},
)


class Animals(Resource):
    """The `animals` operations."""

    def list(
        self,
        *,
        page_size: int | Omit = omit,
        page_size_query: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`GET /animals`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def list_beasts(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.PetModel:
        """`GET /beasts`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST_BEASTS, locals())

    with_raw_response = variant(lambda: AnimalsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AnimalsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AnimalsWithRawResponse(RawVariant):
    """The methods of `Animals`, giving `RawResponse`."""

    list = raw_method(Animals.list)
    list_beasts = raw_method(Animals.list_beasts)


class AnimalsWithStreamingResponse(StreamedVariant):
    """The methods of `Animals`, giving `StreamedResponse`."""

    list = streamed_method(Animals.list)
    list_beasts = streamed_method(Animals.list_beasts)


class AsyncAnimals(AsyncResource):
    """The `animals` operations."""

    async def list(
        self,
        *,
        page_size: int | Omit = omit,
        page_size_query: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`GET /animals`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def list_beasts(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.PetModel:
        """`GET /beasts`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST_BEASTS, locals())

    with_raw_response = variant(lambda: AsyncAnimalsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAnimalsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAnimalsWithRawResponse(RawVariant):
    """The methods of `AsyncAnimals`, giving `RawResponse`."""

    list = async_raw_method(AsyncAnimals.list)
    list_beasts = async_raw_method(AsyncAnimals.list_beasts)


class AsyncAnimalsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAnimals`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncAnimals.list)
    list_beasts = async_streamed_method(AsyncAnimals.list_beasts)
