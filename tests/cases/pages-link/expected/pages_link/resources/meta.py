"""`client.meta`."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._runtime.headers import async_raw_with_headers, raw_with_headers
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_streamed_method,
    streamed_method,
    variant,
)

_GET: Operation[models.Repo] = Operation(
    id="getMeta",
    method="GET",
    path="/meta",
    answers={"200": Answer("application/json", lambda: models.Repo)},
)


class Meta(Resource):
    """The `meta` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Repo:
        """`GET /meta`.

        An object with a Link header is no list.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: MetaWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: MetaWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class MetaWithRawResponse(RawVariant):
    """The methods of `Meta`, giving `RawResponse`."""

    get = raw_with_headers(Meta.get, lambda: models.GetMetaResponseHeaders)


class MetaWithStreamingResponse(StreamedVariant):
    """The methods of `Meta`, giving `StreamedResponse`."""

    get = streamed_method(Meta.get)


class AsyncMeta(AsyncResource):
    """The `meta` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Repo:
        """`GET /meta`.

        An object with a Link header is no list.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncMetaWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncMetaWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncMetaWithRawResponse(RawVariant):
    """The methods of `AsyncMeta`, giving `RawResponse`."""

    get = async_raw_with_headers(AsyncMeta.get, lambda: models.GetMetaResponseHeaders)


class AsyncMetaWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncMeta`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncMeta.get)
