"""`client.toys`."""

from __future__ import annotations

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

_EVERY: Operation[list[models.Toy]] = Operation(
    id="listToys",
    method="GET",
    path="/pets/{petId}/toys",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.ListToysParams,
    answers={"200": Answer("application/json", lambda: list[models.Toy])},
)


class Toys(Resource):
    """All that is alive."""

    def every(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> list[models.Toy]:
        """`GET /pets/{petId}/toys`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_EVERY, locals())

    with_raw_response = variant(lambda: ToysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ToysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ToysWithRawResponse(RawVariant):
    """The methods of `Toys`, giving `RawResponse`."""

    every = raw_method(Toys.every)


class ToysWithStreamingResponse(StreamedVariant):
    """The methods of `Toys`, giving `StreamedResponse`."""

    every = streamed_method(Toys.every)


class AsyncToys(AsyncResource):
    """All that is alive."""

    async def every(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> list[models.Toy]:
        """`GET /pets/{petId}/toys`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_EVERY, locals())

    with_raw_response = variant(lambda: AsyncToysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncToysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncToysWithRawResponse(RawVariant):
    """The methods of `AsyncToys`, giving `RawResponse`."""

    every = async_raw_method(AsyncToys.every)


class AsyncToysWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncToys`, giving `AsyncStreamedResponse`."""

    every = async_streamed_method(AsyncToys.every)
