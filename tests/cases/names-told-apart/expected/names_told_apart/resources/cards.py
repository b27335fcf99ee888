"""`client.cards`."""

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

_ERRORS = {"404": Answer("application/json", lambda: models.MissingResponse)}
_CREATE: Operation[models.CreateCardResponse] = Operation(
    id="createCard",
    method="POST",
    path="/cards",
    body=Body("application/json", lambda: params.CreateCardBody),
    answers={"200": Answer("application/json", lambda: models.CreateCardResponse)},
    errors=_ERRORS,
)


class Cards(Resource):
    """The `cards` operations."""

    def create(
        self,
        *,
        body: (
            params.CreateCardRequestWithNoteParam
            | models.CreateCardRequestWithNote
            | params.CreateCardRequestWithContentIdAndContentTypeParam
            | models.CreateCardRequestWithContentIdAndContentType
        ),
        **options: Unpack[RequestOptions],
    ) -> models.CreateCardResponse:
        """`POST /cards`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: Gone.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: CardsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CardsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CardsWithRawResponse(RawVariant):
    """The methods of `Cards`, giving `RawResponse`."""

    create = raw_method(Cards.create)


class CardsWithStreamingResponse(StreamedVariant):
    """The methods of `Cards`, giving `StreamedResponse`."""

    create = streamed_method(Cards.create)


class AsyncCards(AsyncResource):
    """The `cards` operations."""

    async def create(
        self,
        *,
        body: (
            params.CreateCardRequestWithNoteParam
            | models.CreateCardRequestWithNote
            | params.CreateCardRequestWithContentIdAndContentTypeParam
            | models.CreateCardRequestWithContentIdAndContentType
        ),
        **options: Unpack[RequestOptions],
    ) -> models.CreateCardResponse:
        """`POST /cards`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: Gone.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncCardsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCardsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCardsWithRawResponse(RawVariant):
    """The methods of `AsyncCards`, giving `RawResponse`."""

    create = async_raw_method(AsyncCards.create)


class AsyncCardsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCards`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncCards.create)
