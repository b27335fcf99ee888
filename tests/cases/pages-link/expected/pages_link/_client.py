"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.auth import ApiKey, Secret
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
    from .resources import files as _files
    from .resources import meta as _meta
    from .resources import repos as _repos
    from .resources import rules as _rules

_PROFILE = Profile(
    package="pages_link",
    version="0.1.0",
    environment_prefix="PAGES_LINK",
    base_url="https://api.example.test/v3",
    schemes={"key": ApiKey("api_key", "X-Key", "header")},
    security=(("key",),),
)


class PagesLink(SyncClient):
    """Client of the API Links.

    Args:
        api_key: Or the environment variable PAGES_LINK_API_KEY; a function is asked
            before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {"api_key": api_key}, options)

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[ClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def files(self) -> _files.Files:
        """The `files` operations."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def meta(self) -> _meta.Meta:
        """The `meta` operations."""
        from .resources.meta import Meta

        return Meta(self)

    @cached_property
    def repos(self) -> _repos.Repos:
        """The `repos` operations."""
        from .resources.repos import Repos

        return Repos(self)

    @cached_property
    def rules(self) -> _rules.Rules:
        """The `rules` operations."""
        from .resources.rules import Rules

        return Rules(self)

    with_raw_response = variant(lambda: PagesLinkWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PagesLinkWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PagesLinkWithRawResponse(RawVariant):
    """The methods of `PagesLink`, giving `RawResponse`."""

    files: _files.FilesWithRawResponse
    meta: _meta.MetaWithRawResponse
    repos: _repos.ReposWithRawResponse
    rules: _rules.RulesWithRawResponse
    request = raw_method(PagesLink.request)


class PagesLinkWithStreamingResponse(StreamedVariant):
    """The methods of `PagesLink`, giving `StreamedResponse`."""

    files: _files.FilesWithStreamingResponse
    meta: _meta.MetaWithStreamingResponse
    repos: _repos.ReposWithStreamingResponse
    rules: _rules.RulesWithStreamingResponse
    request = streamed_method(PagesLink.request)


class AsyncPagesLink(AsyncClient):
    """Client of the API Links.

    Args:
        api_key: Or the environment variable PAGES_LINK_API_KEY; a function is asked
            before every try.
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {"api_key": api_key}, options)

    if TYPE_CHECKING:

        def with_options(
            self,
            *,
            api_key: Secret | None = ...,
            **options: Unpack[AsyncClientOptions],
        ) -> Self: ...

        copy = with_options

    @cached_property
    def files(self) -> _files.AsyncFiles:
        """The `files` operations."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def meta(self) -> _meta.AsyncMeta:
        """The `meta` operations."""
        from .resources.meta import AsyncMeta

        return AsyncMeta(self)

    @cached_property
    def repos(self) -> _repos.AsyncRepos:
        """The `repos` operations."""
        from .resources.repos import AsyncRepos

        return AsyncRepos(self)

    @cached_property
    def rules(self) -> _rules.AsyncRules:
        """The `rules` operations."""
        from .resources.rules import AsyncRules

        return AsyncRules(self)

    with_raw_response = variant(lambda: AsyncPagesLinkWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPagesLinkWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPagesLinkWithRawResponse(RawVariant):
    """The methods of `AsyncPagesLink`, giving `RawResponse`."""

    files: _files.AsyncFilesWithRawResponse
    meta: _meta.AsyncMetaWithRawResponse
    repos: _repos.AsyncReposWithRawResponse
    rules: _rules.AsyncRulesWithRawResponse
    request = async_raw_method(AsyncPagesLink.request)


class AsyncPagesLinkWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPagesLink`, giving `AsyncStreamedResponse`."""

    files: _files.AsyncFilesWithStreamingResponse
    meta: _meta.AsyncMetaWithStreamingResponse
    repos: _repos.AsyncReposWithStreamingResponse
    rules: _rules.AsyncRulesWithStreamingResponse
    request = async_streamed_method(AsyncPagesLink.request)
