"""`client.shelves.list`."""

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

_GET: Operation[list[int]] = Operation(
    id="GET /shelves/list/{id}",
    method="GET",
    path="/shelves/list/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GETShelvesListIdParams,
    answers={"200": Answer("application/json", lambda: list[int])},
)
_DELETE: Operation[list[int]] = Operation(
    id="DELETE /shelves/list/{id}",
    method="DELETE",
    path="/shelves/list/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.DELETEShelvesListIdParams,
    answers={"200": Answer("application/json", lambda: list[int])},
)


class List(Resource):
    """The `shelves.list` operations."""

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`GET /shelves/list/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`DELETE /shelves/list/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    with_raw_response = variant(lambda: ListWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ListWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ListWithRawResponse(RawVariant):
    """The methods of `List`, giving `RawResponse`."""

    get = raw_method(List.get)
    delete = raw_method(List.delete)


class ListWithStreamingResponse(StreamedVariant):
    """The methods of `List`, giving `StreamedResponse`."""

    get = streamed_method(List.get)
    delete = streamed_method(List.delete)


class AsyncList(AsyncResource):
    """The `shelves.list` operations."""

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`GET /shelves/list/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`DELETE /shelves/list/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    with_raw_response = variant(lambda: AsyncListWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncListWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncListWithRawResponse(RawVariant):
    """The methods of `AsyncList`, giving `RawResponse`."""

    get = async_raw_method(AsyncList.get)
    delete = async_raw_method(AsyncList.delete)


class AsyncListWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncList`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncList.get)
    delete = async_streamed_method(AsyncList.delete)
