"""`client.pets.toys`."""

from __future__ import annotations

from typing import Unpack

from ... import params
from ..._runtime.operation import Answer, Operation, Parameter
from ..._runtime.options import RequestOptions
from ..._runtime.resource import (
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

_CREATE: Operation[None] = Operation(
    id="toys",
    method="POST",
    path="/pets/{petId}/toys",
    parameters=(Parameter("pet_id", "petId", "path"),),
    parameters_type=lambda: params.ToysParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET: Operation[None] = Operation(
    id="getToy",
    method="GET",
    path="/pets/{petId}/toys/{toyId}",
    parameters=(
        Parameter("pet_id", "petId", "path"),
        Parameter("toy_id", "toyId", "path"),
    ),
    parameters_type=lambda: params.GetToyParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Toys(Resource):
    """The `pets.toys` operations."""

    def create(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets/{petId}/toys`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def get(
        self,
        pet_id: str,
        toy_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets/{petId}/toys/{toyId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: ToysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ToysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ToysWithRawResponse(RawVariant):
    """The methods of `Toys`, giving `RawResponse`."""

    create = raw_method(Toys.create)
    get = raw_method(Toys.get)


class ToysWithStreamingResponse(StreamedVariant):
    """The methods of `Toys`, giving `StreamedResponse`."""

    create = streamed_method(Toys.create)
    get = streamed_method(Toys.get)


class AsyncToys(AsyncResource):
    """The `pets.toys` operations."""

    async def create(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets/{petId}/toys`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def get(
        self,
        pet_id: str,
        toy_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /pets/{petId}/toys/{toyId}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncToysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncToysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncToysWithRawResponse(RawVariant):
    """The methods of `AsyncToys`, giving `RawResponse`."""

    create = async_raw_method(AsyncToys.create)
    get = async_raw_method(AsyncToys.get)


class AsyncToysWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncToys`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncToys.create)
    get = async_streamed_method(AsyncToys.get)
