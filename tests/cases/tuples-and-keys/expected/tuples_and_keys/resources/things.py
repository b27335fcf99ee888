"""`client.things`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack
from uuid import UUID

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
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

_REPLACE: Operation[models.Thing] = Operation(
    id="putThing",
    method="PUT",
    path="/things",
    parameters=(Parameter("box", "box", "query"),),
    parameters_type=lambda: params.PutThingParams,
    body=Body("application/json", lambda: params.ThingParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Thing)},
)


class Things(Resource):
    """The `things` operations."""

    def replace(
        self,
        *,
        box: tuple[int, int] | Omit = omit,
        pair: tuple[UUID | str, int] | Omit = omit,
        taken: tuple[str, int] | None | Omit = omit,
        rest: Sequence[str | int] | Omit = omit,
        none: Sequence[Any] | Omit = omit,
        unique: Sequence[Mapping[str, Any]] | Omit = omit,
        keys: Mapping[str, int | str] | Omit = omit,
        listed: Mapping[Literal["a", "b"], int] | Omit = omit,
        sized: Mapping[str, int] | Omit = omit,
        record: params.RecordParam | models.Record | Omit = omit,
        marked: params.MarkedParam | models.Marked | Omit = omit,
        word: str | Omit = omit,
        year: str | Omit = omit,
        other: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`PUT /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: ThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ThingsWithRawResponse(RawVariant):
    """The methods of `Things`, giving `RawResponse`."""

    replace = raw_method(Things.replace)


class ThingsWithStreamingResponse(StreamedVariant):
    """The methods of `Things`, giving `StreamedResponse`."""

    replace = streamed_method(Things.replace)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def replace(
        self,
        *,
        box: tuple[int, int] | Omit = omit,
        pair: tuple[UUID | str, int] | Omit = omit,
        taken: tuple[str, int] | None | Omit = omit,
        rest: Sequence[str | int] | Omit = omit,
        none: Sequence[Any] | Omit = omit,
        unique: Sequence[Mapping[str, Any]] | Omit = omit,
        keys: Mapping[str, int | str] | Omit = omit,
        listed: Mapping[Literal["a", "b"], int] | Omit = omit,
        sized: Mapping[str, int] | Omit = omit,
        record: params.RecordParam | models.Record | Omit = omit,
        marked: params.MarkedParam | models.Marked | Omit = omit,
        word: str | Omit = omit,
        year: str | Omit = omit,
        other: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`PUT /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncThingsWithRawResponse(RawVariant):
    """The methods of `AsyncThings`, giving `RawResponse`."""

    replace = async_raw_method(AsyncThings.replace)


class AsyncThingsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncThings`, giving `AsyncStreamedResponse`."""

    replace = async_streamed_method(AsyncThings.replace)
