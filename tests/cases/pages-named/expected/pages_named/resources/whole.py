"""`client.whole`."""

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

_GET: Operation[models.GetWholeResponse] = Operation(
    id="getWhole",
    method="GET",
    path="/whole",
    parameters=(Parameter("cursor", "cursor", "query"),),
    parameters_type=lambda: params.GetWholeParams,
    answers={"200": Answer("application/json", lambda: models.GetWholeResponse)},
)


class Whole(Resource):
    """The `whole` operations."""

    def get(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.GetWholeResponse:
        """`GET /whole`.

        It would be recognised, but is one answer.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: WholeWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: WholeWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class WholeWithRawResponse(RawVariant):
    """The methods of `Whole`, giving `RawResponse`."""

    get = raw_method(Whole.get)


class WholeWithStreamingResponse(StreamedVariant):
    """The methods of `Whole`, giving `StreamedResponse`."""

    get = streamed_method(Whole.get)


class AsyncWhole(AsyncResource):
    """The `whole` operations."""

    async def get(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.GetWholeResponse:
        """`GET /whole`.

        It would be recognised, but is one answer.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncWholeWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncWholeWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncWholeWithRawResponse(RawVariant):
    """The methods of `AsyncWhole`, giving `RawResponse`."""

    get = async_raw_method(AsyncWhole.get)


class AsyncWholeWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncWhole`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncWhole.get)
