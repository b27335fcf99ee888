"""`client.admin`."""

from __future__ import annotations

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

_GET: Operation[models.Status] = Operation(
    id="readAdmin",
    method="GET",
    path="/admin",
    answers={"200": Answer("application/json", lambda: models.Status)},
)


class Admin(Resource):
    """The `admin` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Status:
        """`GET /admin`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: AdminWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AdminWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AdminWithRawResponse(RawVariant):
    """The methods of `Admin`, giving `RawResponse`."""

    get = raw_method(Admin.get)


class AdminWithStreamingResponse(StreamedVariant):
    """The methods of `Admin`, giving `StreamedResponse`."""

    get = streamed_method(Admin.get)


class AsyncAdmin(AsyncResource):
    """The `admin` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Status:
        """`GET /admin`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncAdminWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAdminWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAdminWithRawResponse(RawVariant):
    """The methods of `AsyncAdmin`, giving `RawResponse`."""

    get = async_raw_method(AsyncAdmin.get)


class AsyncAdminWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAdmin`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncAdmin.get)
