"""`client.shapes`."""

from __future__ import annotations

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

_REPLACE: Operation[models.NamedShape] = Operation(
    id="putShape",
    method="PUT",
    path="/shapes",
    body=Body("application/json", lambda: params.PutShapeBody),
    answers={"200": Answer("application/json", lambda: models.NamedShape)},
)


class Shapes(Resource):
    """The `shapes` operations."""

    def replace(
        self,
        *,
        body: params.NamedShapeParam,
        **options: Unpack[RequestOptions],
    ) -> models.NamedShape:
        """`PUT /shapes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: ShapesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ShapesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ShapesWithRawResponse(RawVariant):
    """The methods of `Shapes`, giving `RawResponse`."""

    replace = raw_method(Shapes.replace)


class ShapesWithStreamingResponse(StreamedVariant):
    """The methods of `Shapes`, giving `StreamedResponse`."""

    replace = streamed_method(Shapes.replace)


class AsyncShapes(AsyncResource):
    """The `shapes` operations."""

    async def replace(
        self,
        *,
        body: params.NamedShapeParam,
        **options: Unpack[RequestOptions],
    ) -> models.NamedShape:
        """`PUT /shapes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncShapesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncShapesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncShapesWithRawResponse(RawVariant):
    """The methods of `AsyncShapes`, giving `RawResponse`."""

    replace = async_raw_method(AsyncShapes.replace)


class AsyncShapesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncShapes`, giving `AsyncStreamedResponse`."""

    replace = async_streamed_method(AsyncShapes.replace)
