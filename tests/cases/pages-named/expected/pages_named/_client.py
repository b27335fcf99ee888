"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.batches import AsyncBatches, Batches
    from .resources.charges import AsyncCharges, Charges
    from .resources.events import AsyncEvents, Events
    from .resources.find import AsyncFind, Find
    from .resources.leaves import AsyncLeaves, Leaves
    from .resources.linked import AsyncLinked, Linked
    from .resources.loose import AsyncLoose, Loose
    from .resources.whole import AsyncWhole, Whole

_PROFILE = Profile(
    package="pages_named",
    version="0.1.0",
    environment_prefix="PAGES_NAMED",
    base_url="https://api.example.test",
)


class PagesNamed(SyncClient):
    """Client of the API Named pages.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def batches(self) -> Batches:
        """The `batches` operations."""
        from .resources.batches import Batches

        return Batches(self)

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
    def find(self) -> Find:
        """The `find` operations."""
        from .resources.find import Find

        return Find(self)

    @cached_property
    def leaves(self) -> Leaves:
        """The `leaves` operations."""
        from .resources.leaves import Leaves

        return Leaves(self)

    @cached_property
    def linked(self) -> Linked:
        """The `linked` operations."""
        from .resources.linked import Linked

        return Linked(self)

    @cached_property
    def loose(self) -> Loose:
        """The `loose` operations."""
        from .resources.loose import Loose

        return Loose(self)

    @cached_property
    def whole(self) -> Whole:
        """The `whole` operations."""
        from .resources.whole import Whole

        return Whole(self)


class AsyncPagesNamed(AsyncClient):
    """Client of the API Named pages.

    Args:
        options: Settings for every call; see `ClientOptions`.
    """

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        super().__init__(_PROFILE, {}, options)

    @cached_property
    def batches(self) -> AsyncBatches:
        """The `batches` operations."""
        from .resources.batches import AsyncBatches

        return AsyncBatches(self)

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
    def find(self) -> AsyncFind:
        """The `find` operations."""
        from .resources.find import AsyncFind

        return AsyncFind(self)

    @cached_property
    def leaves(self) -> AsyncLeaves:
        """The `leaves` operations."""
        from .resources.leaves import AsyncLeaves

        return AsyncLeaves(self)

    @cached_property
    def linked(self) -> AsyncLinked:
        """The `linked` operations."""
        from .resources.linked import AsyncLinked

        return AsyncLinked(self)

    @cached_property
    def loose(self) -> AsyncLoose:
        """The `loose` operations."""
        from .resources.loose import AsyncLoose

        return AsyncLoose(self)

    @cached_property
    def whole(self) -> AsyncWhole:
        """The `whole` operations."""
        from .resources.whole import AsyncWhole

        return AsyncWhole(self)
