"""`client.chat`."""

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

_SEND_NOTE: Operation[None] = Operation(
    id="chat_sendNote",
    method="POST",
    path="/chat.sendNote",
    answers={"204": Answer()},
    accept="*/*",
)


class Chat(Resource):
    """The `chat` operations."""

    def send_note(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /chat.sendNote`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND_NOTE, locals())

    with_raw_response = variant(lambda: ChatWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ChatWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ChatWithRawResponse(RawVariant):
    """The methods of `Chat`, giving `RawResponse`."""

    send_note = raw_method(Chat.send_note)


class ChatWithStreamingResponse(StreamedVariant):
    """The methods of `Chat`, giving `StreamedResponse`."""

    send_note = streamed_method(Chat.send_note)


class AsyncChat(AsyncResource):
    """The `chat` operations."""

    async def send_note(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /chat.sendNote`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND_NOTE, locals())

    with_raw_response = variant(lambda: AsyncChatWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncChatWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncChatWithRawResponse(RawVariant):
    """The methods of `AsyncChat`, giving `RawResponse`."""

    send_note = async_raw_method(AsyncChat.send_note)


class AsyncChatWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncChat`, giving `AsyncStreamedResponse`."""

    send_note = async_streamed_method(AsyncChat.send_note)
