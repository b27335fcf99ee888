"""`client.entities`."""

from __future__ import annotations

from builtins import list as _list
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

_LIST: Operation[list[models.Entity]] = Operation(
    id="listEntities",
    method="GET",
    path="/entities",
    answers={"200": Answer("application/json", lambda: list[models.Entity])},
)


class Entities(Resource):
    """The `entities` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Entity]:
        """`GET /entities`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: EntitiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: EntitiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class EntitiesWithRawResponse(RawVariant):
    """The methods of `Entities`, giving `RawResponse`."""

    list = raw_method(Entities.list)


class EntitiesWithStreamingResponse(StreamedVariant):
    """The methods of `Entities`, giving `StreamedResponse`."""

    list = streamed_method(Entities.list)


class AsyncEntities(AsyncResource):
    """The `entities` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Entity]:
        """`GET /entities`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncEntitiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncEntitiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncEntitiesWithRawResponse(RawVariant):
    """The methods of `AsyncEntities`, giving `RawResponse`."""

    list = async_raw_method(AsyncEntities.list)


class AsyncEntitiesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncEntities`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncEntities.list)
