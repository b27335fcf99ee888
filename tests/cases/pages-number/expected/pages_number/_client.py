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
    from .resources import campaigns as _campaigns
    from .resources import customers as _customers
    from .resources import notes as _notes
    from .resources import tags as _tags
    from .resources import wiki as _wiki

_PROFILE = Profile(
    package="pages_number",
    version="0.1.0",
    environment_prefix="PAGES_NUMBER",
    base_url="https://api.example.test",
)


class PagesNumber(SyncClient):
    """Client of the API Campaigns.

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
    def campaigns(self) -> _campaigns.Campaigns:
        """The `campaigns` operations."""
        from .resources.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def customers(self) -> _customers.Customers:
        """The `customers` operations."""
        from .resources.customers import Customers

        return Customers(self)

    @cached_property
    def notes(self) -> _notes.Notes:
        """The `notes` operations."""
        from .resources.notes import Notes

        return Notes(self)

    @cached_property
    def tags(self) -> _tags.Tags:
        """The `tags` operations."""
        from .resources.tags import Tags

        return Tags(self)

    @cached_property
    def wiki(self) -> _wiki.Wiki:
        """The `wiki` operations."""
        from .resources.wiki import Wiki

        return Wiki(self)

    with_raw_response = variant(lambda: PagesNumberWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PagesNumberWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PagesNumberWithRawResponse(RawVariant):
    """The methods of `PagesNumber`, giving `RawResponse`."""

    campaigns: _campaigns.CampaignsWithRawResponse
    customers: _customers.CustomersWithRawResponse
    notes: _notes.NotesWithRawResponse
    tags: _tags.TagsWithRawResponse
    wiki: _wiki.WikiWithRawResponse
    request = raw_method(PagesNumber.request)


class PagesNumberWithStreamingResponse(StreamedVariant):
    """The methods of `PagesNumber`, giving `StreamedResponse`."""

    campaigns: _campaigns.CampaignsWithStreamingResponse
    customers: _customers.CustomersWithStreamingResponse
    notes: _notes.NotesWithStreamingResponse
    tags: _tags.TagsWithStreamingResponse
    wiki: _wiki.WikiWithStreamingResponse
    request = streamed_method(PagesNumber.request)


class AsyncPagesNumber(AsyncClient):
    """Client of the API Campaigns.

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
    def campaigns(self) -> _campaigns.AsyncCampaigns:
        """The `campaigns` operations."""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @cached_property
    def customers(self) -> _customers.AsyncCustomers:
        """The `customers` operations."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def notes(self) -> _notes.AsyncNotes:
        """The `notes` operations."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def tags(self) -> _tags.AsyncTags:
        """The `tags` operations."""
        from .resources.tags import AsyncTags

        return AsyncTags(self)

    @cached_property
    def wiki(self) -> _wiki.AsyncWiki:
        """The `wiki` operations."""
        from .resources.wiki import AsyncWiki

        return AsyncWiki(self)

    with_raw_response = variant(lambda: AsyncPagesNumberWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPagesNumberWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPagesNumberWithRawResponse(RawVariant):
    """The methods of `AsyncPagesNumber`, giving `RawResponse`."""

    campaigns: _campaigns.AsyncCampaignsWithRawResponse
    customers: _customers.AsyncCustomersWithRawResponse
    notes: _notes.AsyncNotesWithRawResponse
    tags: _tags.AsyncTagsWithRawResponse
    wiki: _wiki.AsyncWikiWithRawResponse
    request = async_raw_method(AsyncPagesNumber.request)


class AsyncPagesNumberWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPagesNumber`, giving `AsyncStreamedResponse`."""

    campaigns: _campaigns.AsyncCampaignsWithStreamingResponse
    customers: _customers.AsyncCustomersWithStreamingResponse
    notes: _notes.AsyncNotesWithStreamingResponse
    tags: _tags.AsyncTagsWithStreamingResponse
    wiki: _wiki.AsyncWikiWithStreamingResponse
    request = async_streamed_method(AsyncPagesNumber.request)
