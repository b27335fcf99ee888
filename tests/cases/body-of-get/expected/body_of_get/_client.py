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
    from .resources import charges as _charges

_PROFILE = Profile(
    package="body_of_get",
    version="0.1.0",
    environment_prefix="BODY_OF_GET",
    base_url="https://api.example.test",
)


class BodyOfGet(SyncClient):
    """Client of the API Body of GET.

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
    def charges(self) -> _charges.Charges:
        """The `charges` operations."""
        from .resources.charges import Charges

        return Charges(self)

    with_raw_response = variant(lambda: BodyOfGetWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BodyOfGetWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BodyOfGetWithRawResponse(RawVariant):
    """The methods of `BodyOfGet`, giving `RawResponse`."""

    charges: _charges.ChargesWithRawResponse
    request = raw_method(BodyOfGet.request)


class BodyOfGetWithStreamingResponse(StreamedVariant):
    """The methods of `BodyOfGet`, giving `StreamedResponse`."""

    charges: _charges.ChargesWithStreamingResponse
    request = streamed_method(BodyOfGet.request)


class AsyncBodyOfGet(AsyncClient):
    """Client of the API Body of GET.

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
    def charges(self) -> _charges.AsyncCharges:
        """The `charges` operations."""
        from .resources.charges import AsyncCharges

        return AsyncCharges(self)

    with_raw_response = variant(lambda: AsyncBodyOfGetWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBodyOfGetWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBodyOfGetWithRawResponse(RawVariant):
    """The methods of `AsyncBodyOfGet`, giving `RawResponse`."""

    charges: _charges.AsyncChargesWithRawResponse
    request = async_raw_method(AsyncBodyOfGet.request)


class AsyncBodyOfGetWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBodyOfGet`, giving `AsyncStreamedResponse`."""

    charges: _charges.AsyncChargesWithStreamingResponse
    request = async_streamed_method(AsyncBodyOfGet.request)
