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
    from .resources import n2fa as _n2fa
    from .resources import aux_ as _aux_
    from .resources import café as _café
    from .resources import con_ as _con_
    from .resources import emoji as _emoji
    from .resources import filters as _filters
    from .resources import import_ as _import_
    from .resources import match as _match
    from .resources import nul_ as _nul_
    from .resources import (
        very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very as _very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very,
    )
    from .resources import кот as _кот

_PROFILE = Profile(
    package="names_hostile",
    version="0.1.0",
    environment_prefix="NAMES_HOSTILE",
    base_url="https://api.example.test",
)


class NamesHostile(SyncClient):
    """Client of the API Hostile names.

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
    def n2fa(self) -> _n2fa.Model2fa:
        """The `n2fa` operations."""
        from .resources.n2fa import Model2fa

        return Model2fa(self)

    @cached_property
    def aux_(self) -> _aux_.Aux:
        """The `aux_` operations."""
        from .resources.aux_ import Aux

        return Aux(self)

    @cached_property
    def café(self) -> _café.Café:
        """The `café` operations."""
        from .resources.café import Café

        return Café(self)

    @cached_property
    def con_(self) -> _con_.Con:
        """The `con_` operations."""
        from .resources.con_ import Con

        return Con(self)

    @cached_property
    def emoji(self) -> _emoji.Emoji:
        """The `emoji` operations."""
        from .resources.emoji import Emoji

        return Emoji(self)

    @cached_property
    def filters(self) -> _filters.Filters:
        """The `filters` operations."""
        from .resources.filters import Filters

        return Filters(self)

    @cached_property
    def import_(self) -> _import_.Import:
        """The `import_` operations."""
        from .resources.import_ import Import

        return Import(self)

    @cached_property
    def match(self) -> _match.Match:
        """The `match` operations."""
        from .resources.match import Match

        return Match(self)

    @cached_property
    def nul_(self) -> _nul_.Nul:
        """The `nul_` operations."""
        from .resources.nul_ import Nul

        return Nul(self)

    @cached_property
    def very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very(
        self,
    ) -> (
        _very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very.VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery
    ):
        """The
        `very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very`
        operations.
        """
        from .resources.very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very import (
            VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery,
        )

        return VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery(
            self
        )

    @cached_property
    def кот(self) -> _кот.Кот:
        """The `кот` operations."""
        from .resources.кот import Кот

        return Кот(self)

    with_raw_response = variant(lambda: NamesHostileWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NamesHostileWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NamesHostileWithRawResponse(RawVariant):
    """The methods of `NamesHostile`, giving `RawResponse`."""

    n2fa: _n2fa.Model2faWithRawResponse
    aux_: _aux_.AuxWithRawResponse
    café: _café.CaféWithRawResponse
    con_: _con_.ConWithRawResponse
    emoji: _emoji.EmojiWithRawResponse
    filters: _filters.FiltersWithRawResponse
    import_: _import_.ImportWithRawResponse
    match: _match.MatchWithRawResponse
    nul_: _nul_.NulWithRawResponse
    very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very: (
        _very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very.VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithRawResponse
    )
    кот: _кот.КотWithRawResponse
    request = raw_method(NamesHostile.request)


class NamesHostileWithStreamingResponse(StreamedVariant):
    """The methods of `NamesHostile`, giving `StreamedResponse`."""

    n2fa: _n2fa.Model2faWithStreamingResponse
    aux_: _aux_.AuxWithStreamingResponse
    café: _café.CaféWithStreamingResponse
    con_: _con_.ConWithStreamingResponse
    emoji: _emoji.EmojiWithStreamingResponse
    filters: _filters.FiltersWithStreamingResponse
    import_: _import_.ImportWithStreamingResponse
    match: _match.MatchWithStreamingResponse
    nul_: _nul_.NulWithStreamingResponse
    very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very: (
        _very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very.VeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithStreamingResponse
    )
    кот: _кот.КотWithStreamingResponse
    request = streamed_method(NamesHostile.request)


class AsyncNamesHostile(AsyncClient):
    """Client of the API Hostile names.

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
    def n2fa(self) -> _n2fa.AsyncModel2fa:
        """The `n2fa` operations."""
        from .resources.n2fa import AsyncModel2fa

        return AsyncModel2fa(self)

    @cached_property
    def aux_(self) -> _aux_.AsyncAux:
        """The `aux_` operations."""
        from .resources.aux_ import AsyncAux

        return AsyncAux(self)

    @cached_property
    def café(self) -> _café.AsyncCafé:
        """The `café` operations."""
        from .resources.café import AsyncCafé

        return AsyncCafé(self)

    @cached_property
    def con_(self) -> _con_.AsyncCon:
        """The `con_` operations."""
        from .resources.con_ import AsyncCon

        return AsyncCon(self)

    @cached_property
    def emoji(self) -> _emoji.AsyncEmoji:
        """The `emoji` operations."""
        from .resources.emoji import AsyncEmoji

        return AsyncEmoji(self)

    @cached_property
    def filters(self) -> _filters.AsyncFilters:
        """The `filters` operations."""
        from .resources.filters import AsyncFilters

        return AsyncFilters(self)

    @cached_property
    def import_(self) -> _import_.AsyncImport:
        """The `import_` operations."""
        from .resources.import_ import AsyncImport

        return AsyncImport(self)

    @cached_property
    def match(self) -> _match.AsyncMatch:
        """The `match` operations."""
        from .resources.match import AsyncMatch

        return AsyncMatch(self)

    @cached_property
    def nul_(self) -> _nul_.AsyncNul:
        """The `nul_` operations."""
        from .resources.nul_ import AsyncNul

        return AsyncNul(self)

    @cached_property
    def very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very(
        self,
    ) -> (
        _very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very.AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery
    ):
        """The
        `very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very`
        operations.
        """
        from .resources.very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very import (
            AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery,
        )

        return AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVery(
            self
        )

    @cached_property
    def кот(self) -> _кот.AsyncКот:
        """The `кот` operations."""
        from .resources.кот import AsyncКот

        return AsyncКот(self)

    with_raw_response = variant(lambda: AsyncNamesHostileWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNamesHostileWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNamesHostileWithRawResponse(RawVariant):
    """The methods of `AsyncNamesHostile`, giving `RawResponse`."""

    n2fa: _n2fa.AsyncModel2faWithRawResponse
    aux_: _aux_.AsyncAuxWithRawResponse
    café: _café.AsyncCaféWithRawResponse
    con_: _con_.AsyncConWithRawResponse
    emoji: _emoji.AsyncEmojiWithRawResponse
    filters: _filters.AsyncFiltersWithRawResponse
    import_: _import_.AsyncImportWithRawResponse
    match: _match.AsyncMatchWithRawResponse
    nul_: _nul_.AsyncNulWithRawResponse
    very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very: (
        _very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very.AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithRawResponse
    )
    кот: _кот.AsyncКотWithRawResponse
    request = async_raw_method(AsyncNamesHostile.request)


class AsyncNamesHostileWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNamesHostile`, giving `AsyncStreamedResponse`."""

    n2fa: _n2fa.AsyncModel2faWithStreamingResponse
    aux_: _aux_.AsyncAuxWithStreamingResponse
    café: _café.AsyncCaféWithStreamingResponse
    con_: _con_.AsyncConWithStreamingResponse
    emoji: _emoji.AsyncEmojiWithStreamingResponse
    filters: _filters.AsyncFiltersWithStreamingResponse
    import_: _import_.AsyncImportWithStreamingResponse
    match: _match.AsyncMatchWithStreamingResponse
    nul_: _nul_.AsyncNulWithStreamingResponse
    very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very: (
        _very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very_very.AsyncVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryVeryWithStreamingResponse
    )
    кот: _кот.AsyncКотWithStreamingResponse
    request = async_streamed_method(AsyncNamesHostile.request)
