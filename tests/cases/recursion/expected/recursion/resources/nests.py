"""`client.nests`."""

from __future__ import annotations

from collections.abc import Sequence
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

_REPLACE: Operation[list[models.Nest]] = Operation(
    id="replaceNest",
    method="PUT",
    path="/nests",
    body=Body("application/json", lambda: params.ReplaceNestBody),
    answers={"200": Answer("application/json", lambda: list[models.Nest])},
)


class Nests(Resource):
    """The `nests` operations."""

    def replace(
        self,
        *,
        body: Sequence[params.NestParam],
        **options: Unpack[RequestOptions],
    ) -> list[models.Nest]:
        """`PUT /nests`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: NestsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NestsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NestsWithRawResponse(RawVariant):
    """The methods of `Nests`, giving `RawResponse`."""

    replace = raw_method(Nests.replace)


class NestsWithStreamingResponse(StreamedVariant):
    """The methods of `Nests`, giving `StreamedResponse`."""

    replace = streamed_method(Nests.replace)


class AsyncNests(AsyncResource):
    """The `nests` operations."""

    async def replace(
        self,
        *,
        body: Sequence[params.NestParam],
        **options: Unpack[RequestOptions],
    ) -> list[models.Nest]:
        """`PUT /nests`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncNestsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNestsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNestsWithRawResponse(RawVariant):
    """The methods of `AsyncNests`, giving `RawResponse`."""

    replace = async_raw_method(AsyncNests.replace)


class AsyncNestsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNests`, giving `AsyncStreamedResponse`."""

    replace = async_streamed_method(AsyncNests.replace)
