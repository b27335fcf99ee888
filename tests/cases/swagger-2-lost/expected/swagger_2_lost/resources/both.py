"""`client.both`."""

from __future__ import annotations

from typing import Unpack

from .. import params
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
from .._runtime.uploads import ContentInput

_SEND: Operation[None] = Operation(
    id="sendBoth",
    method="PUT",
    path="/both",
    body=Body("text/plain", lambda: params.SendBothBody, kind="text", required=False),
    answers={"204": Answer()},
    accept="*/*",
)


class Both(Resource):
    """The `both` operations."""

    def send(
        self,
        *,
        body: str | ContentInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /both`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND, locals())

    with_raw_response = variant(lambda: BothWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BothWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BothWithRawResponse(RawVariant):
    """The methods of `Both`, giving `RawResponse`."""

    send = raw_method(Both.send)


class BothWithStreamingResponse(StreamedVariant):
    """The methods of `Both`, giving `StreamedResponse`."""

    send = streamed_method(Both.send)


class AsyncBoth(AsyncResource):
    """The `both` operations."""

    async def send(
        self,
        *,
        body: str | ContentInput | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /both`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND, locals())

    with_raw_response = variant(lambda: AsyncBothWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBothWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBothWithRawResponse(RawVariant):
    """The methods of `AsyncBoth`, giving `RawResponse`."""

    send = async_raw_method(AsyncBoth.send)


class AsyncBothWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBoth`, giving `AsyncStreamedResponse`."""

    send = async_streamed_method(AsyncBoth.send)
