"""`client.metrics`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
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

_REPLACE: Operation[dict[str, list[models.Closed]]] = Operation(
    id="putMetrics",
    method="PUT",
    path="/metrics",
    body=Body("application/json", lambda: params.PutMetricsBody),
    answers={"200": Answer("application/json", lambda: dict[str, list[models.Closed]])},
)


class Metrics(Resource):
    """The `metrics` operations."""

    def replace(
        self,
        *,
        body: Mapping[str, float | None],
        **options: Unpack[RequestOptions],
    ) -> dict[str, list[models.Closed]]:
        """`PUT /metrics`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: MetricsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: MetricsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class MetricsWithRawResponse(RawVariant):
    """The methods of `Metrics`, giving `RawResponse`."""

    replace = raw_method(Metrics.replace)


class MetricsWithStreamingResponse(StreamedVariant):
    """The methods of `Metrics`, giving `StreamedResponse`."""

    replace = streamed_method(Metrics.replace)


class AsyncMetrics(AsyncResource):
    """The `metrics` operations."""

    async def replace(
        self,
        *,
        body: Mapping[str, float | None],
        **options: Unpack[RequestOptions],
    ) -> dict[str, list[models.Closed]]:
        """`PUT /metrics`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncMetricsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncMetricsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncMetricsWithRawResponse(RawVariant):
    """The methods of `AsyncMetrics`, giving `RawResponse`."""

    replace = async_raw_method(AsyncMetrics.replace)


class AsyncMetricsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncMetrics`, giving `AsyncStreamedResponse`."""

    replace = async_streamed_method(AsyncMetrics.replace)
