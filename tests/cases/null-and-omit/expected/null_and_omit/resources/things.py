"""`client.things`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

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

_UPDATE: Operation[models.Thing] = Operation(
    id="updateThing",
    method="PATCH",
    path="/things",
    body=Body("application/json", lambda: params.ThingParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Thing)},
)


class Things(Resource):
    """The `things` operations."""

    def update(
        self,
        *,
        kept: str,
        cleared: str | None,
        plain: int | Omit = omit,
        empty: int | None | Omit = omit,
        colour: Literal["red", "blue"] | None | Omit = omit,
        owner: params.OwnerParam | models.Owner | None | Omit = omit,
        holder: params.OwnerParam | models.Owner | None | Omit = omit,
        tags: Sequence[str | None] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`PATCH /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_UPDATE, locals())

    with_raw_response = variant(lambda: ThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ThingsWithRawResponse(RawVariant):
    """The methods of `Things`, giving `RawResponse`."""

    update = raw_method(Things.update)


class ThingsWithStreamingResponse(StreamedVariant):
    """The methods of `Things`, giving `StreamedResponse`."""

    update = streamed_method(Things.update)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def update(
        self,
        *,
        kept: str,
        cleared: str | None,
        plain: int | Omit = omit,
        empty: int | None | Omit = omit,
        colour: Literal["red", "blue"] | None | Omit = omit,
        owner: params.OwnerParam | models.Owner | None | Omit = omit,
        holder: params.OwnerParam | models.Owner | None | Omit = omit,
        tags: Sequence[str | None] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`PATCH /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_UPDATE, locals())

    with_raw_response = variant(lambda: AsyncThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncThingsWithRawResponse(RawVariant):
    """The methods of `AsyncThings`, giving `RawResponse`."""

    update = async_raw_method(AsyncThings.update)


class AsyncThingsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncThings`, giving `AsyncStreamedResponse`."""

    update = async_streamed_method(AsyncThings.update)
