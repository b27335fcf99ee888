"""`client.shared`."""

from __future__ import annotations

from typing import Unpack

from .. import params
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

_GET: Operation[None] = Operation(
    id="getShared",
    method="GET",
    path="/shared/{id}",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("limit", "limit", "query"),
        Parameter("x_trace", "X-Trace", "header"),
    ),
    parameters_type=lambda: params.GetSharedParams,
    answers={"204": Answer()},
    accept="*/*",
)
_DELETE: Operation[None] = Operation(
    id="deleteShared",
    method="DELETE",
    path="/shared/{id}",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("limit", "limit", "query"),
        Parameter("x_trace", "X-Trace", "header"),
    ),
    parameters_type=lambda: params.DeleteSharedParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Shared(Resource):
    """The `shared` operations."""

    def get(
        self,
        id: str,
        *,
        limit: int,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /shared/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def delete(
        self,
        id: str,
        *,
        limit: str | Omit = omit,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /shared/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    with_raw_response = variant(lambda: SharedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: SharedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class SharedWithRawResponse(RawVariant):
    """The methods of `Shared`, giving `RawResponse`."""

    get = raw_method(Shared.get)
    delete = raw_method(Shared.delete)


class SharedWithStreamingResponse(StreamedVariant):
    """The methods of `Shared`, giving `StreamedResponse`."""

    get = streamed_method(Shared.get)
    delete = streamed_method(Shared.delete)


class AsyncShared(AsyncResource):
    """The `shared` operations."""

    async def get(
        self,
        id: str,
        *,
        limit: int,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /shared/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def delete(
        self,
        id: str,
        *,
        limit: str | Omit = omit,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /shared/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    with_raw_response = variant(lambda: AsyncSharedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncSharedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncSharedWithRawResponse(RawVariant):
    """The methods of `AsyncShared`, giving `RawResponse`."""

    get = async_raw_method(AsyncShared.get)
    delete = async_raw_method(AsyncShared.delete)


class AsyncSharedWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncShared`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncShared.get)
    delete = async_streamed_method(AsyncShared.delete)
