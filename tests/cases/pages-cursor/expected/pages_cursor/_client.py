"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.charges import AsyncCharges, Charges
    from .resources.events import AsyncEvents, Events
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.messages import AsyncMessages, Messages

_PROFILE = Profile(
    package="pages_cursor",
    version="0.1.0",
    environment_prefix="PAGES_CURSOR",
    base_url="https://api.example.test",
)


class PagesCursor(SyncClient):
    """Client of the API Cursors.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def charges(self) -> Charges:
        """The `charges` operations."""
        from .resources.charges import Charges

        return Charges(self)

    @cached_property
    def events(self) -> Events:
        """The `events` operations."""
        from .resources.events import Events

        return Events(self)

    @cached_property
    def jobs(self) -> Jobs:
        """The `jobs` operations."""
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def messages(self) -> Messages:
        """The `messages` operations."""
        from .resources.messages import Messages

        return Messages(self)


class AsyncPagesCursor(AsyncClient):
    """Client of the API Cursors.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def charges(self) -> AsyncCharges:
        """The `charges` operations."""
        from .resources.charges import AsyncCharges

        return AsyncCharges(self)

    @cached_property
    def events(self) -> AsyncEvents:
        """The `events` operations."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """The `jobs` operations."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """The `messages` operations."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)
