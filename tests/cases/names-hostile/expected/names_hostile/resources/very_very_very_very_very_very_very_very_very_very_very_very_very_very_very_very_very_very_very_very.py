"""`client.very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very`."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Answer, Operation
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

_GET_LONG: Operation[None] = Operation(
    id="getLong",
    method="GET",
    path="/long",
    answers={"204": Answer()},
    accept="*/*",
)


class VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery(
    Resource
):
    """The
    `very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very`
    operations.
    """

    def get_long(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /long`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_LONG, locals())

    with_raw_response = variant(
        lambda: VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithRawResponse
    )
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(
        lambda: VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithStreamingResponse
    )
    """The same methods, giving an answer that is read as it arrives."""


class VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithRawResponse(
    RawVariant
):
    """The methods of `VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery`, giving `RawResponse`."""

    get_long = raw_method(
        VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery.get_long
    )


class VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithStreamingResponse(
    StreamedVariant
):
    """The methods of `VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery`, giving `StreamedResponse`."""

    get_long = streamed_method(
        VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery.get_long
    )


class AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery(
    AsyncResource
):
    """The
    `very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very`
    operations.
    """

    async def get_long(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /long`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_LONG, locals())

    with_raw_response = variant(
        lambda: AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithRawResponse
    )
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(
        lambda: AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithStreamingResponse
    )
    """The same methods, giving an answer that is read as it arrives."""


class AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithRawResponse(
    RawVariant
):
    """The methods of `AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery`, giving `RawResponse`."""

    get_long = async_raw_method(
        AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery.get_long
    )


class AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithStreamingResponse(
    StreamedVariant
):
    """The methods of `AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery`, giving `AsyncStreamedResponse`."""

    get_long = async_streamed_method(
        AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery.get_long
    )
