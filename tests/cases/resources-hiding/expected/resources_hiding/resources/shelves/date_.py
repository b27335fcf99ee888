"""`client.shelves.date`."""

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
    id="GET /shelves/date/{id}",
    method="GET",
    path="/shelves/date/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GETShelvesDateIdParams,
    answers={"200": Answer("application/json", lambda: list[int])},
)
_DELETE: Operation[list[int]] = Operation(
    id="DELETE /shelves/date/{id}",
    method="DELETE",
    path="/shelves/date/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.DELETEShelvesDateIdParams,
    answers={"200": Answer("application/json", lambda: list[int])},
)


class Date(Resource):
    """The `shelves.date` operations."""

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`GET /shelves/date/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`DELETE /shelves/date/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    with_raw_response = variant(lambda: DateWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: DateWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class DateWithRawResponse(RawVariant):
    """The methods of `Date`, giving `RawResponse`."""

    get = raw_method(Date.get)
    delete = raw_method(Date.delete)


class DateWithStreamingResponse(StreamedVariant):
    """The methods of `Date`, giving `StreamedResponse`."""

    get = streamed_method(Date.get)
    delete = streamed_method(Date.delete)


class AsyncDate(AsyncResource):
    """The `shelves.date` operations."""

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`GET /shelves/date/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`DELETE /shelves/date/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    with_raw_response = variant(lambda: AsyncDateWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncDateWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncDateWithRawResponse(RawVariant):
    """The methods of `AsyncDate`, giving `RawResponse`."""

    get = async_raw_method(AsyncDate.get)
    delete = async_raw_method(AsyncDate.delete)


class AsyncDateWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncDate`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncDate.get)
    delete = async_streamed_method(AsyncDate.delete)
