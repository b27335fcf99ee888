"""`client.shelves.str`."""

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
    id="GET /shelves/str/{id}",
    method="GET",
    path="/shelves/str/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GETShelvesStrIdParams,
    answers={"200": Answer("application/json", lambda: list[int])},
)
_DELETE: Operation[list[int]] = Operation(
    id="DELETE /shelves/str/{id}",
    method="DELETE",
    path="/shelves/str/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.DELETEShelvesStrIdParams,
    answers={"200": Answer("application/json", lambda: list[int])},
)


class Str(Resource):
    """The `shelves.str` operations."""

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`GET /shelves/str/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`DELETE /shelves/str/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    with_raw_response = variant(lambda: StrWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: StrWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class StrWithRawResponse(RawVariant):
    """The methods of `Str`, giving `RawResponse`."""

    get = raw_method(Str.get)
    delete = raw_method(Str.delete)


class StrWithStreamingResponse(StreamedVariant):
    """The methods of `Str`, giving `StreamedResponse`."""

    get = streamed_method(Str.get)
    delete = streamed_method(Str.delete)


class AsyncStr(AsyncResource):
    """The `shelves.str` operations."""

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`GET /shelves/str/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> list[int]:
        """`DELETE /shelves/str/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    with_raw_response = variant(lambda: AsyncStrWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncStrWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncStrWithRawResponse(RawVariant):
    """The methods of `AsyncStr`, giving `RawResponse`."""

    get = async_raw_method(AsyncStr.get)
    delete = async_raw_method(AsyncStr.delete)


class AsyncStrWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncStr`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncStr.get)
    delete = async_streamed_method(AsyncStr.delete)
