"""`client.catalogs`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import models as _sdk_models, params
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

if TYPE_CHECKING:
    from . import models as _models

_GET: Operation[_sdk_models.Catalog] = Operation(
    id="getCatalog",
    method="GET",
    path="/catalogs/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.GetCatalogParams,
    answers={"200": Answer("application/json", lambda: _sdk_models.Catalog)},
)


class Catalogs(Resource):
    """The `catalogs` operations."""

    @cached_property
    def models(self) -> _models.Models:
        """The `catalogs.models` operations."""
        from .models import Models

        return Models(self._client)

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> _sdk_models.Catalog:
        """`GET /catalogs/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: CatalogsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CatalogsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CatalogsWithRawResponse(RawVariant):
    """The methods of `Catalogs`, giving `RawResponse`."""

    models: _models.ModelsWithRawResponse
    get = raw_method(Catalogs.get)


class CatalogsWithStreamingResponse(StreamedVariant):
    """The methods of `Catalogs`, giving `StreamedResponse`."""

    models: _models.ModelsWithStreamingResponse
    get = streamed_method(Catalogs.get)


class AsyncCatalogs(AsyncResource):
    """The `catalogs` operations."""

    @cached_property
    def models(self) -> _models.AsyncModels:
        """The `catalogs.models` operations."""
        from .models import AsyncModels

        return AsyncModels(self._client)

    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> _sdk_models.Catalog:
        """`GET /catalogs/{id}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncCatalogsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCatalogsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCatalogsWithRawResponse(RawVariant):
    """The methods of `AsyncCatalogs`, giving `RawResponse`."""

    models: _models.AsyncModelsWithRawResponse
    get = async_raw_method(AsyncCatalogs.get)


class AsyncCatalogsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCatalogs`, giving `AsyncStreamedResponse`."""

    models: _models.AsyncModelsWithStreamingResponse
    get = async_streamed_method(AsyncCatalogs.get)
