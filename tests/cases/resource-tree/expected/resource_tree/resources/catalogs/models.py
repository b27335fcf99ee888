"""`client.catalogs.models`."""

from __future__ import annotations

from typing import Unpack

from ... import params
from ..._runtime.operation import Answer, Operation, Parameter
from ..._runtime.options import RequestOptions
from ..._runtime.resource import (
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
    id="GET /catalogs/{id}/models",
    method="GET",
    path="/catalogs/{id}/models",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GETCatalogsIdModelsParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET: Operation[None] = Operation(
    id="getModel",
    method="GET",
    path="/catalogs/{id}/models/{model}",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("model", "model", "path"),
    ),
    parameters_type=lambda: params.GetModelParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Models(Resource):
    """The `catalogs.models` operations."""

    def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /catalogs/{id}/models`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def get(
        self,
        id: str,
        model: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /catalogs/{id}/models/{model}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: ModelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ModelsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ModelsWithRawResponse(RawVariant):
    """The methods of `Models`, giving `RawResponse`."""

    list = raw_method(Models.list)
    get = raw_method(Models.get)


class ModelsWithStreamingResponse(StreamedVariant):
    """The methods of `Models`, giving `StreamedResponse`."""

    list = streamed_method(Models.list)
    get = streamed_method(Models.get)


class AsyncModels(AsyncResource):
    """The `catalogs.models` operations."""

    async def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /catalogs/{id}/models`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def get(
        self,
        id: str,
        model: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /catalogs/{id}/models/{model}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncModelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncModelsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncModelsWithRawResponse(RawVariant):
    """The methods of `AsyncModels`, giving `RawResponse`."""

    list = async_raw_method(AsyncModels.list)
    get = async_raw_method(AsyncModels.get)


class AsyncModelsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncModels`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncModels.list)
    get = async_streamed_method(AsyncModels.get)
