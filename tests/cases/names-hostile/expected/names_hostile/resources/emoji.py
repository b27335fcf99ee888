"""`client.emoji`."""

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

_GET: Operation[None] = Operation(
    id="🐈",
    method="GET",
    path="/emoji",
    answers={"204": Answer()},
    accept="*/*",
)


class Emoji(Resource):
    """The `emoji` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /emoji`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: EmojiWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: EmojiWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class EmojiWithRawResponse(RawVariant):
    """The methods of `Emoji`, giving `RawResponse`."""

    get = raw_method(Emoji.get)


class EmojiWithStreamingResponse(StreamedVariant):
    """The methods of `Emoji`, giving `StreamedResponse`."""

    get = streamed_method(Emoji.get)


class AsyncEmoji(AsyncResource):
    """The `emoji` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /emoji`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncEmojiWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncEmojiWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncEmojiWithRawResponse(RawVariant):
    """The methods of `AsyncEmoji`, giving `RawResponse`."""

    get = async_raw_method(AsyncEmoji.get)


class AsyncEmojiWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncEmoji`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncEmoji.get)
