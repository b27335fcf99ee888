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
    from .resources import cards as _cards
    from .resources import checks as _checks
    from .resources import deep as _deep
    from .resources import same as _same

_PROFILE = Profile(
    package="names_told_apart",
    version="0.1.0",
    environment_prefix="NAMES_TOLD_APART",
    base_url="https://api.example.test",
)


class NamesToldApart(SyncClient):
    """Client of the API Names told apart.

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
    def cards(self) -> _cards.Cards:
        """The `cards` operations."""
        from .resources.cards import Cards

        return Cards(self)

    @cached_property
    def checks(self) -> _checks.Checks:
        """The `checks` operations."""
        from .resources.checks import Checks

        return Checks(self)

    @cached_property
    def deep(self) -> _deep.Deep:
        """The `deep` operations."""
        from .resources.deep import Deep

        return Deep(self)

    @cached_property
    def same(self) -> _same.Same:
        """The `same` operations."""
        from .resources.same import Same

        return Same(self)

    with_raw_response = variant(lambda: NamesToldApartWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NamesToldApartWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NamesToldApartWithRawResponse(RawVariant):
    """The methods of `NamesToldApart`, giving `RawResponse`."""

    cards: _cards.CardsWithRawResponse
    checks: _checks.ChecksWithRawResponse
    deep: _deep.DeepWithRawResponse
    same: _same.SameWithRawResponse
    request = raw_method(NamesToldApart.request)


class NamesToldApartWithStreamingResponse(StreamedVariant):
    """The methods of `NamesToldApart`, giving `StreamedResponse`."""

    cards: _cards.CardsWithStreamingResponse
    checks: _checks.ChecksWithStreamingResponse
    deep: _deep.DeepWithStreamingResponse
    same: _same.SameWithStreamingResponse
    request = streamed_method(NamesToldApart.request)


class AsyncNamesToldApart(AsyncClient):
    """Client of the API Names told apart.

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
    def cards(self) -> _cards.AsyncCards:
        """The `cards` operations."""
        from .resources.cards import AsyncCards

        return AsyncCards(self)

    @cached_property
    def checks(self) -> _checks.AsyncChecks:
        """The `checks` operations."""
        from .resources.checks import AsyncChecks

        return AsyncChecks(self)

    @cached_property
    def deep(self) -> _deep.AsyncDeep:
        """The `deep` operations."""
        from .resources.deep import AsyncDeep

        return AsyncDeep(self)

    @cached_property
    def same(self) -> _same.AsyncSame:
        """The `same` operations."""
        from .resources.same import AsyncSame

        return AsyncSame(self)

    with_raw_response = variant(lambda: AsyncNamesToldApartWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNamesToldApartWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNamesToldApartWithRawResponse(RawVariant):
    """The methods of `AsyncNamesToldApart`, giving `RawResponse`."""

    cards: _cards.AsyncCardsWithRawResponse
    checks: _checks.AsyncChecksWithRawResponse
    deep: _deep.AsyncDeepWithRawResponse
    same: _same.AsyncSameWithRawResponse
    request = async_raw_method(AsyncNamesToldApart.request)


class AsyncNamesToldApartWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNamesToldApart`, giving `AsyncStreamedResponse`."""

    cards: _cards.AsyncCardsWithStreamingResponse
    checks: _checks.AsyncChecksWithStreamingResponse
    deep: _deep.AsyncDeepWithStreamingResponse
    same: _same.AsyncSameWithStreamingResponse
    request = async_streamed_method(AsyncNamesToldApart.request)
