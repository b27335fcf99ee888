"""`client.deeper`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
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

_GET_DEEP: Operation[models.PutDeepResponse] = Operation(
    id="GetDeep",
    method="PUT",
    path="/deep",
    parameters=(Parameter("window", "window", "query", style="deepObject"),),
    parameters_type=lambda: params.DeeperGetDeepParams,
    answers={"200": Answer("application/json", lambda: models.PutDeepResponse)},
)


class Deeper(Resource):
    """The `deeper` operations."""

    def get_deep(
        self,
        *,
        window: params.WindowParam | models.Window | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.PutDeepResponse:
        """`PUT /deep`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_DEEP, locals())

    with_raw_response = variant(lambda: DeeperWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: DeeperWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class DeeperWithRawResponse(RawVariant):
    """The methods of `Deeper`, giving `RawResponse`."""

    get_deep = raw_method(Deeper.get_deep)


class DeeperWithStreamingResponse(StreamedVariant):
    """The methods of `Deeper`, giving `StreamedResponse`."""

    get_deep = streamed_method(Deeper.get_deep)


class AsyncDeeper(AsyncResource):
    """The `deeper` operations."""

    async def get_deep(
        self,
        *,
        window: params.WindowParam | models.Window | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.PutDeepResponse:
        """`PUT /deep`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_DEEP, locals())

    with_raw_response = variant(lambda: AsyncDeeperWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncDeeperWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncDeeperWithRawResponse(RawVariant):
    """The methods of `AsyncDeeper`, giving `RawResponse`."""

    get_deep = async_raw_method(AsyncDeeper.get_deep)


class AsyncDeeperWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncDeeper`, giving `AsyncStreamedResponse`."""

    get_deep = async_streamed_method(AsyncDeeper.get_deep)
