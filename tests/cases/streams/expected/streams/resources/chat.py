"""`client.chat`."""

from __future__ import annotations

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
from .._runtime.streams import AsyncStream, Stream, open_async_stream, open_stream

_CREATE: Operation[models.Chat] = Operation(
    id="createChat",
    method="POST",
    path="/chat",
    body=Body("application/json", lambda: params.CreateChatRequestParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Chat)},
)
_CREATE_STREAM: Operation[models.Piece] = Operation(
    id="createChatStream",
    method="POST",
    path="/chat",
    body=Body(
        "application/json",
        lambda: params.CreateChatRequestParam,
        spread=True,
        preset={"stream": True},
    ),
    answers={"200": Answer("text/event-stream", lambda: models.Piece)},
    accept="text/event-stream",
)


class Chat(Resource):
    """The `chat` operations."""

    def create(
        self,
        *,
        prompt: str,
        **options: Unpack[RequestOptions],
    ) -> models.Chat:
        """Talk.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        `POST /chat`
        """
        return self._call(_CREATE, locals())

    def create_stream(
        self,
        *,
        prompt: str,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Piece]:
        """Talk.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        `POST /chat`
        """
        return open_stream(self, _CREATE_STREAM, locals(), "[DONE]")

    with_raw_response = variant(lambda: ChatWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ChatWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ChatWithRawResponse(RawVariant):
    """The methods of `Chat`, giving `RawResponse`."""

    create = raw_method(Chat.create)


class ChatWithStreamingResponse(StreamedVariant):
    """The methods of `Chat`, giving `StreamedResponse`."""

    create = streamed_method(Chat.create)


class AsyncChat(AsyncResource):
    """The `chat` operations."""

    async def create(
        self,
        *,
        prompt: str,
        **options: Unpack[RequestOptions],
    ) -> models.Chat:
        """Talk.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        `POST /chat`
        """
        return await self._call(_CREATE, locals())

    async def create_stream(
        self,
        *,
        prompt: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Piece]:
        """Talk.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        `POST /chat`
        """
        return await open_async_stream(self, _CREATE_STREAM, locals(), "[DONE]")

    with_raw_response = variant(lambda: AsyncChatWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncChatWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncChatWithRawResponse(RawVariant):
    """The methods of `AsyncChat`, giving `RawResponse`."""

    create = async_raw_method(AsyncChat.create)


class AsyncChatWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncChat`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncChat.create)
