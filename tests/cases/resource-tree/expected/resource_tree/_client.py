"""The clients: synchronous and asynchronous."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._runtime.client import AsyncClient, Profile, SyncClient
from ._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from .resources.campaigns import AsyncCampaigns, Campaigns
    from .resources.close_ import AsyncClose, Close
    from .resources.default import AsyncDefault, Default
    from .resources.import_ import AsyncImport, Import
    from .resources.models import AsyncModels, Models
    from .resources.notes import AsyncNotes, Notes
    from .resources.orders import AsyncOrders, Orders
    from .resources.pets import AsyncPets, Pets
    from .resources.profile import AsyncProfileResource, ProfileResource
    from .resources.things import AsyncThings, Things

_PROFILE = Profile(
    package="resource_tree",
    version="0.1.0",
    environment_prefix="RESOURCE_TREE",
    base_url="https://api.example.test",
)


class ResourceTree(SyncClient):
    """Client of the API Resource tree.

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
        """All campaigns."""
        from .resources.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def close_(self) -> Close:
        """The `close_` operations."""
        from .resources.close_ import Close

        return Close(self)

    @cached_property
    def default(self) -> Default:
        """The `default` operations."""
        from .resources.default import Default

        return Default(self)

    @cached_property
    def import_(self) -> Import:
        """The `import_` operations."""
        from .resources.import_ import Import

        return Import(self)

    @cached_property
    def models(self) -> Models:
        """The `models` operations."""
        from .resources.models import Models

        return Models(self)

    @cached_property
    def notes(self) -> Notes:
        """The `notes` operations."""
        from .resources.notes import Notes

        return Notes(self)

    @cached_property
    def orders(self) -> Orders:
        """The `orders` operations."""
        from .resources.orders import Orders

        return Orders(self)

    @cached_property
    def pets(self) -> Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    @cached_property
    def profile(self) -> ProfileResource:
        """The `profile` operations."""
        from .resources.profile import ProfileResource

        return ProfileResource(self)

    @cached_property
    def things(self) -> Things:
        """The `things` operations."""
        from .resources.things import Things

        return Things(self)


class AsyncResourceTree(AsyncClient):
    """Client of the API Resource tree.

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
        """All campaigns."""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @cached_property
    def close_(self) -> AsyncClose:
        """The `close_` operations."""
        from .resources.close_ import AsyncClose

        return AsyncClose(self)

    @cached_property
    def default(self) -> AsyncDefault:
        """The `default` operations."""
        from .resources.default import AsyncDefault

        return AsyncDefault(self)

    @cached_property
    def import_(self) -> AsyncImport:
        """The `import_` operations."""
        from .resources.import_ import AsyncImport

        return AsyncImport(self)

    @cached_property
    def models(self) -> AsyncModels:
        """The `models` operations."""
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def notes(self) -> AsyncNotes:
        """The `notes` operations."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """The `orders` operations."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def pets(self) -> AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    @cached_property
    def profile(self) -> AsyncProfileResource:
        """The `profile` operations."""
        from .resources.profile import AsyncProfileResource

        return AsyncProfileResource(self)

    @cached_property
    def things(self) -> AsyncThings:
        """The `things` operations."""
        from .resources.things import AsyncThings

        return AsyncThings(self)
