"""The clients: synchronous and asynchronous."""

from __future__ import annotations

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

_PROFILE = Profile(
    package="empty_document",
    version="0.1.0",
    environment_prefix="EMPTY_DOCUMENT",
    base_url="",
)


class EmptyDocument(SyncClient):
    """Client of the API Empty document.

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

    with_raw_response = variant(lambda: EmptyDocumentWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: EmptyDocumentWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class EmptyDocumentWithRawResponse(RawVariant):
    """The methods of `EmptyDocument`, giving `RawResponse`."""

    request = raw_method(EmptyDocument.request)


class EmptyDocumentWithStreamingResponse(StreamedVariant):
    """The methods of `EmptyDocument`, giving `StreamedResponse`."""

    request = streamed_method(EmptyDocument.request)


class AsyncEmptyDocument(AsyncClient):
    """Client of the API Empty document.

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

    with_raw_response = variant(lambda: AsyncEmptyDocumentWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncEmptyDocumentWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncEmptyDocumentWithRawResponse(RawVariant):
    """The methods of `AsyncEmptyDocument`, giving `RawResponse`."""

    request = async_raw_method(AsyncEmptyDocument.request)


class AsyncEmptyDocumentWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncEmptyDocument`, giving `AsyncStreamedResponse`."""

    request = async_streamed_method(AsyncEmptyDocument.request)
