"""`client.deep`."""

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

_ERRORS = {
    "default": Answer("application/json", lambda: models.CreateCardResponseLabelsItem)
}
_GET: Operation[models.GetDeepResponseBody] = Operation(
    id="getDeep",
    method="GET",
    path="/deep",
    parameters=(Parameter("window", "window", "query", style="deepObject"),),
    parameters_type=lambda: params.DeepGetParams,
    answers={"200": Answer("application/json", lambda: models.GetDeepResponseBody)},
    errors=_ERRORS,
)
_REPLACE: Operation[models.PutDeepResponse] = Operation(
    id="GetDeep",
    method="PUT",
    path="/deep",
    parameters=(Parameter("window", "window", "query", style="deepObject"),),
    parameters_type=lambda: params.DeepReplaceParams,
    answers={"200": Answer("application/json", lambda: models.PutDeepResponse)},
)


class Deep(Resource):
    """The `deep` operations."""

    def get(
        self,
        *,
        window: params.WindowParam | models.Window | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.GetDeepResponseBody:
        """`GET /deep`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: What stands elsewhere.
        """
        return self._call(_GET, locals())

    def replace(
        self,
        *,
        window: params.WindowParam | models.Window | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.PutDeepResponse:
        """`PUT /deep`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: DeepWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: DeepWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class DeepWithRawResponse(RawVariant):
    """The methods of `Deep`, giving `RawResponse`."""

    get = raw_method(Deep.get)
    replace = raw_method(Deep.replace)


class DeepWithStreamingResponse(StreamedVariant):
    """The methods of `Deep`, giving `StreamedResponse`."""

    get = streamed_method(Deep.get)
    replace = streamed_method(Deep.replace)


class AsyncDeep(AsyncResource):
    """The `deep` operations."""

    async def get(
        self,
        *,
        window: params.WindowParam | models.Window | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.GetDeepResponseBody:
        """`GET /deep`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            APIStatusError: What stands elsewhere.
        """
        return await self._call(_GET, locals())

    async def replace(
        self,
        *,
        window: params.WindowParam | models.Window | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.PutDeepResponse:
        """`PUT /deep`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncDeepWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncDeepWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncDeepWithRawResponse(RawVariant):
    """The methods of `AsyncDeep`, giving `RawResponse`."""

    get = async_raw_method(AsyncDeep.get)
    replace = async_raw_method(AsyncDeep.replace)


class AsyncDeepWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncDeep`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncDeep.get)
    replace = async_streamed_method(AsyncDeep.replace)
