"""`client.cats`."""

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

_FIND_PETS: Operation[list[models.Pet]] = Operation(
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


class Cats(Resource):
    """The `cats` operations."""

    def find_pets(
        self,
        *,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[models.Pet]:
        """All pets.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.

        `GET /pets`
        """
        return self._call(_FIND_PETS, locals())

    with_raw_response = variant(lambda: CatsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CatsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CatsWithRawResponse(RawVariant):
    """The methods of `Cats`, giving `RawResponse`."""

    find_pets = raw_method(Cats.find_pets)


class CatsWithStreamingResponse(StreamedVariant):
    """The methods of `Cats`, giving `StreamedResponse`."""

    find_pets = streamed_method(Cats.find_pets)


class AsyncCats(AsyncResource):
    """The `cats` operations."""

    async def find_pets(
        self,
        *,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[models.Pet]:
        """All pets.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.

        `GET /pets`
        """
        return await self._call(_FIND_PETS, locals())

    with_raw_response = variant(lambda: AsyncCatsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCatsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCatsWithRawResponse(RawVariant):
    """The methods of `AsyncCats`, giving `RawResponse`."""

    find_pets = async_raw_method(AsyncCats.find_pets)


class AsyncCatsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCats`, giving `AsyncStreamedResponse`."""

    find_pets = async_streamed_method(AsyncCats.find_pets)
