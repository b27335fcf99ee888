"""`client.points`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Unpack

from pydantic import Field

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

_REPLACE: Operation[list[tuple[float, float, models.Label]]] = Operation(
    id="putPoints",
    method="PUT",
    path="/points",
    body=Body("application/json", lambda: params.PutPointsBody),
    answers={
        "200": Answer(
            "application/json",
            lambda: list[
                Annotated[
                    tuple[float, float, models.Label], Field(max_length=3, min_length=3)
                ]
            ],
        )
    },
)


class Points(Resource):
    """The `points` operations."""

    def replace(
        self,
        *,
        body: Sequence[tuple[float, float, params.LabelParam | models.Label]],
        **options: Unpack[RequestOptions],
    ) -> list[tuple[float, float, models.Label]]:
        """`PUT /points`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: PointsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PointsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PointsWithRawResponse(RawVariant):
    """The methods of `Points`, giving `RawResponse`."""

    replace = raw_method(Points.replace)


class PointsWithStreamingResponse(StreamedVariant):
    """The methods of `Points`, giving `StreamedResponse`."""

    replace = streamed_method(Points.replace)


class AsyncPoints(AsyncResource):
    """The `points` operations."""

    async def replace(
        self,
        *,
        body: Sequence[tuple[float, float, params.LabelParam | models.Label]],
        **options: Unpack[RequestOptions],
    ) -> list[tuple[float, float, models.Label]]:
        """`PUT /points`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncPointsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPointsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPointsWithRawResponse(RawVariant):
    """The methods of `AsyncPoints`, giving `RawResponse`."""

    replace = async_raw_method(AsyncPoints.replace)


class AsyncPointsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPoints`, giving `AsyncStreamedResponse`."""

    replace = async_streamed_method(AsyncPoints.replace)
