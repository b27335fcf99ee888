"""`client.animals`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
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

_LIST: Operation[list[models.Cat | models.Dog]] = Operation(
    id="listAnimals",
    method="GET",
    path="/animals",
    answers={"200": Answer("application/json", lambda: list[models.Cat | models.Dog])},
)


class Animals(Resource):
    """The `animals` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Cat | models.Dog]:
        """`GET /animals`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: AnimalsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AnimalsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AnimalsWithRawResponse(RawVariant):
    """The methods of `Animals`, giving `RawResponse`."""

    list = raw_method(Animals.list)


class AnimalsWithStreamingResponse(StreamedVariant):
    """The methods of `Animals`, giving `StreamedResponse`."""

    list = streamed_method(Animals.list)


class AsyncAnimals(AsyncResource):
    """The `animals` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Cat | models.Dog]:
        """`GET /animals`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncAnimalsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAnimalsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAnimalsWithRawResponse(RawVariant):
    """The methods of `AsyncAnimals`, giving `RawResponse`."""

    list = async_raw_method(AsyncAnimals.list)


class AsyncAnimalsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAnimals`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncAnimals.list)
