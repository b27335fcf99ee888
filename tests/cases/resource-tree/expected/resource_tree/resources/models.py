"""`client.models`."""

from __future__ import annotations

from typing import Unpack

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

_LIST: Operation[None] = Operation(
    id="GET /models",
    method="GET",
    path="/models",
    answers={"204": Answer()},
    accept="*/*",
)


class ModelsResource(Resource):
    """The `models` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /models`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: ModelsResourceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ModelsResourceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ModelsResourceWithRawResponse(RawVariant):
    """The methods of `ModelsResource`, giving `RawResponse`."""

    list = raw_method(ModelsResource.list)


class ModelsResourceWithStreamingResponse(StreamedVariant):
    """The methods of `ModelsResource`, giving `StreamedResponse`."""

    list = streamed_method(ModelsResource.list)


class AsyncModelsResource(AsyncResource):
    """The `models` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /models`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncModelsResourceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncModelsResourceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncModelsResourceWithRawResponse(RawVariant):
    """The methods of `AsyncModelsResource`, giving `RawResponse`."""

    list = async_raw_method(AsyncModelsResource.list)


class AsyncModelsResourceWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncModelsResource`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncModelsResource.list)
