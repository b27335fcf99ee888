"""`client.json`."""

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

_REPLACE: Operation[models.Json] = Operation(
    id="replaceJson",
    method="PUT",
    path="/json",
    body=Body("application/json", lambda: params.ReplaceJsonBody),
    answers={"200": Answer("application/json", lambda: models.Json)},
)


class Json(Resource):
    """The `json` operations."""

    def replace(
        self,
        *,
        body: params.JsonParam,
        **options: Unpack[RequestOptions],
    ) -> models.Json:
        """`PUT /json`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: JsonWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: JsonWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class JsonWithRawResponse(RawVariant):
    """The methods of `Json`, giving `RawResponse`."""

    replace = raw_method(Json.replace)


class JsonWithStreamingResponse(StreamedVariant):
    """The methods of `Json`, giving `StreamedResponse`."""

    replace = streamed_method(Json.replace)


class AsyncJson(AsyncResource):
    """The `json` operations."""

    async def replace(
        self,
        *,
        body: params.JsonParam,
        **options: Unpack[RequestOptions],
    ) -> models.Json:
        """`PUT /json`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncJsonWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncJsonWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncJsonWithRawResponse(RawVariant):
    """The methods of `AsyncJson`, giving `RawResponse`."""

    replace = async_raw_method(AsyncJson.replace)


class AsyncJsonWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncJson`, giving `AsyncStreamedResponse`."""

    replace = async_streamed_method(AsyncJson.replace)
