"""`client.maps`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
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

_CREATE: Operation[models.Maps] = Operation(
    id="createMap",
    method="POST",
    path="/maps",
    body=Body("application/json", lambda: params.MapsParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Maps)},
)


class MapsResource(Resource):
    """The `maps` operations."""

    def create(
        self,
        *,
        typed: params.TypedParam | models.Typed | Omit = omit,
        open: params.OpenParam | models.Open | Omit = omit,
        closed: params.ClosedParam | models.Closed | Omit = omit,
        objects: (
            Mapping[str, params.MapsObjectsValueParam | models.MapsObjectsValue] | Omit
        ) = omit,
        nested: Mapping[str, Mapping[str, Sequence[int]]] | Omit = omit,
        nullable: Mapping[str, str] | None | Omit = omit,
        nullable_values: Mapping[str, str | None] | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        empty: Mapping[str, Any] | Omit = omit,
        enums: Mapping[str, Literal["a", "b"]] | Omit = omit,
        named: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Maps:
        """`POST /maps`.

        Args:
            named: Labels by key.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: MapsResourceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: MapsResourceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class MapsResourceWithRawResponse(RawVariant):
    """The methods of `MapsResource`, giving `RawResponse`."""

    create = raw_method(MapsResource.create)


class MapsResourceWithStreamingResponse(StreamedVariant):
    """The methods of `MapsResource`, giving `StreamedResponse`."""

    create = streamed_method(MapsResource.create)


class AsyncMapsResource(AsyncResource):
    """The `maps` operations."""

    async def create(
        self,
        *,
        typed: params.TypedParam | models.Typed | Omit = omit,
        open: params.OpenParam | models.Open | Omit = omit,
        closed: params.ClosedParam | models.Closed | Omit = omit,
        objects: (
            Mapping[str, params.MapsObjectsValueParam | models.MapsObjectsValue] | Omit
        ) = omit,
        nested: Mapping[str, Mapping[str, Sequence[int]]] | Omit = omit,
        nullable: Mapping[str, str] | None | Omit = omit,
        nullable_values: Mapping[str, str | None] | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        empty: Mapping[str, Any] | Omit = omit,
        enums: Mapping[str, Literal["a", "b"]] | Omit = omit,
        named: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Maps:
        """`POST /maps`.

        Args:
            named: Labels by key.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncMapsResourceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncMapsResourceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncMapsResourceWithRawResponse(RawVariant):
    """The methods of `AsyncMapsResource`, giving `RawResponse`."""

    create = async_raw_method(AsyncMapsResource.create)


class AsyncMapsResourceWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncMapsResource`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncMapsResource.create)
