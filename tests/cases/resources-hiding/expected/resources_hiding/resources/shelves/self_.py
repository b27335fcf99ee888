"""`client.shelves.self`."""

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
    id="GET /shelves/self/{id}",
    method="GET",
    path="/shelves/self/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GETShelvesSelfIdParams,
    answers={"200": Answer("application/json", lambda: list[int])},
)
_DELETE: Operation[list[int]] = Operation(
    id="DELETE /shelves/self/{id}",
    method="DELETE",
    path="/shelves/self/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.DELETEShelvesSelfIdParams,
    answers={"200": Answer("application/json", lambda: list[int])},
)


class ShelvesSelf(Resource):
    """The `shelves.self` operations."""

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`GET /shelves/self/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`DELETE /shelves/self/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    with_raw_response = variant(lambda: ShelvesSelfWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ShelvesSelfWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ShelvesSelfWithRawResponse(RawVariant):
    """The methods of `ShelvesSelf`, giving `RawResponse`."""

    get = raw_method(ShelvesSelf.get)
    delete = raw_method(ShelvesSelf.delete)


class ShelvesSelfWithStreamingResponse(StreamedVariant):
    """The methods of `ShelvesSelf`, giving `StreamedResponse`."""

    get = streamed_method(ShelvesSelf.get)
    delete = streamed_method(ShelvesSelf.delete)


class AsyncShelvesSelf(AsyncResource):
    """The `shelves.self` operations."""

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`GET /shelves/self/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`DELETE /shelves/self/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    with_raw_response = variant(lambda: AsyncShelvesSelfWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncShelvesSelfWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncShelvesSelfWithRawResponse(RawVariant):
    """The methods of `AsyncShelvesSelf`, giving `RawResponse`."""

    get = async_raw_method(AsyncShelvesSelf.get)
    delete = async_raw_method(AsyncShelvesSelf.delete)


class AsyncShelvesSelfWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncShelvesSelf`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncShelvesSelf.get)
    delete = async_streamed_method(AsyncShelvesSelf.delete)
