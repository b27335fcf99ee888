"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions
from ._runtime.resource import (
    RawVariant,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

if TYPE_CHECKING:
    from .resources import answers as _answers

_PROFILE = Profile(
    package="answers",
    version="0.1.0",
    environment_prefix="ANSWERS",
    base_url="https://api.example.test",
)


class Answers(SyncClient):
    """Client of the API Answers.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def answers(self) -> _answers.AnswersResource:
        """The `answers` operations."""
        from .resources.answers import AnswersResource

        return AnswersResource(self)

    with_raw_response = variant(lambda: AnswersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AnswersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AnswersWithRawResponse(RawVariant):
    """The methods of `Answers`, giving `RawResponse`."""

    answers: _answers.AnswersResourceWithRawResponse
    request = raw_method(Answers.request)


class AnswersWithStreamingResponse(StreamedVariant):
    """The methods of `Answers`, giving `StreamedResponse`."""

    answers: _answers.AnswersResourceWithStreamingResponse
    request = streamed_method(Answers.request)


class AsyncAnswers(AsyncClient):
    """Client of the API Answers.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def answers(self) -> _answers.AsyncAnswersResource:
        """The `answers` operations."""
        from .resources.answers import AsyncAnswersResource

        return AsyncAnswersResource(self)

    with_raw_response = variant(lambda: AsyncAnswersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAnswersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAnswersWithRawResponse(RawVariant):
    """The methods of `AsyncAnswers`, giving `RawResponse`."""

    answers: _answers.AsyncAnswersResourceWithRawResponse
    request = async_raw_method(AsyncAnswers.request)


class AsyncAnswersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAnswers`, giving `AsyncStreamedResponse`."""

    answers: _answers.AsyncAnswersResourceWithStreamingResponse
    request = async_streamed_method(AsyncAnswers.request)
