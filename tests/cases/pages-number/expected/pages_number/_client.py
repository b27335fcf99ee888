"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.campaigns import AsyncCampaigns, Campaigns
    from .resources.customers import AsyncCustomers, Customers
    from .resources.notes import AsyncNotes, Notes
    from .resources.tags import AsyncTags, Tags
    from .resources.wiki import AsyncWiki, Wiki

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

    @cached_property
    def campaigns(self) -> Campaigns:
        """The `campaigns` operations."""
        from .resources.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def customers(self) -> Customers:
        """The `customers` operations."""
        from .resources.customers import Customers

        return Customers(self)

    @cached_property
    def notes(self) -> Notes:
        """The `notes` operations."""
        from .resources.notes import Notes

        return Notes(self)

    @cached_property
    def tags(self) -> Tags:
        """The `tags` operations."""
        from .resources.tags import Tags

        return Tags(self)

    @cached_property
    def wiki(self) -> Wiki:
        """The `wiki` operations."""
        from .resources.wiki import Wiki

        return Wiki(self)


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

    @cached_property
    def campaigns(self) -> AsyncCampaigns:
        """The `campaigns` operations."""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """The `customers` operations."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def notes(self) -> AsyncNotes:
        """The `notes` operations."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def tags(self) -> AsyncTags:
        """The `tags` operations."""
        from .resources.tags import AsyncTags

        return AsyncTags(self)

    @cached_property
    def wiki(self) -> AsyncWiki:
        """The `wiki` operations."""
        from .resources.wiki import AsyncWiki

        return AsyncWiki(self)
