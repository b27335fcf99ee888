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
    from .resources import tokens as _tokens

_PROFILE = Profile(
    package="form_bodies",
    version="0.1.0",
    environment_prefix="FORM_BODIES",
    base_url="https://api.example.test",
)


class FormBodies(SyncClient):
    """Client of the API Form bodies.

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

    @cached_property
    def tokens(self) -> _tokens.Tokens:
        """The `tokens` operations."""
        from .resources.tokens import Tokens

        return Tokens(self)

    with_raw_response = variant(lambda: FormBodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FormBodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FormBodiesWithRawResponse(RawVariant):
    """The methods of `FormBodies`, giving `RawResponse`."""

    charges: _charges.ChargesWithRawResponse
    tokens: _tokens.TokensWithRawResponse
    request = raw_method(FormBodies.request)


class FormBodiesWithStreamingResponse(StreamedVariant):
    """The methods of `FormBodies`, giving `StreamedResponse`."""

    charges: _charges.ChargesWithStreamingResponse
    tokens: _tokens.TokensWithStreamingResponse
    request = streamed_method(FormBodies.request)


class AsyncFormBodies(AsyncClient):
    """Client of the API Form bodies.

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

    @cached_property
    def tokens(self) -> _tokens.AsyncTokens:
        """The `tokens` operations."""
        from .resources.tokens import AsyncTokens

        return AsyncTokens(self)

    with_raw_response = variant(lambda: AsyncFormBodiesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFormBodiesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFormBodiesWithRawResponse(RawVariant):
    """The methods of `AsyncFormBodies`, giving `RawResponse`."""

    charges: _charges.AsyncChargesWithRawResponse
    tokens: _tokens.AsyncTokensWithRawResponse
    request = async_raw_method(AsyncFormBodies.request)


class AsyncFormBodiesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFormBodies`, giving `AsyncStreamedResponse`."""

    charges: _charges.AsyncChargesWithStreamingResponse
    tokens: _tokens.AsyncTokensWithStreamingResponse
    request = async_streamed_method(AsyncFormBodies.request)
