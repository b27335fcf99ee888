"""`client.pets.toys`."""

from __future__ import annotations

from builtins import list as _list
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

_LIST: Operation[list[str]] = Operation(
    id="listToys",
    method="GET",
    path="/pets/{id}/toys",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.ListToysParams,
    answers={"200": Answer("application/json", lambda: list[str])},
)


class Toys(Resource):
    """The `pets.toys` operations."""

    def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /pets/{id}/toys`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: ToysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ToysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ToysWithRawResponse(RawVariant):
    """The methods of `Toys`, giving `RawResponse`."""

    list = raw_method(Toys.list)


class ToysWithStreamingResponse(StreamedVariant):
    """The methods of `Toys`, giving `StreamedResponse`."""

    list = streamed_method(Toys.list)


class AsyncToys(AsyncResource):
    """The `pets.toys` operations."""

    async def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /pets/{id}/toys`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncToysWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncToysWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncToysWithRawResponse(RawVariant):
    """The methods of `AsyncToys`, giving `RawResponse`."""

    list = async_raw_method(AsyncToys.list)


class AsyncToysWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncToys`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncToys.list)
