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
    id="listModels",
    method="GET",
    path="/models",
    answers={"204": Answer()},
    accept="*/*",
)


class Models(Resource):
    """The `models` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /models`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: ModelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ModelsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ModelsWithRawResponse(RawVariant):
    """The methods of `Models`, giving `RawResponse`."""

    list = raw_method(Models.list)


class ModelsWithStreamingResponse(StreamedVariant):
    """The methods of `Models`, giving `StreamedResponse`."""

    list = streamed_method(Models.list)


class AsyncModels(AsyncResource):
    """The `models` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /models`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncModelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncModelsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncModelsWithRawResponse(RawVariant):
    """The methods of `AsyncModels`, giving `RawResponse`."""

    list = async_raw_method(AsyncModels.list)


class AsyncModelsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncModels`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncModels.list)
