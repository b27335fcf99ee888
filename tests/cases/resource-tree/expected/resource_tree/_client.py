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
    from .resources import catalogs as _catalogs
    from .resources import close_ as _close_
    from .resources import default as _default
    from .resources import import_ as _import_
    from .resources import models as _models
    from .resources import orders as _orders
    from .resources import pets as _pets
    from .resources import profile as _profile
    from .resources import things as _things

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

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def campaigns(self) -> _campaigns.Campaigns:
        """All campaigns."""
        from .resources.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def catalogs(self) -> _catalogs.Catalogs:
        """The `catalogs` operations."""
        from .resources.catalogs import Catalogs

        return Catalogs(self)

    @cached_property
    def close_(self) -> _close_.Close:
        """The `close_` operations."""
        from .resources.close_ import Close

        return Close(self)

    @cached_property
    def default(self) -> _default.Default:
        """The `default` operations."""
        from .resources.default import Default

        return Default(self)

    @cached_property
    def import_(self) -> _import_.Import:
        """The `import_` operations."""
        from .resources.import_ import Import

        return Import(self)

    @cached_property
    def models(self) -> _models.ModelsResource:
        """The `models` operations."""
        from .resources.models import ModelsResource

        return ModelsResource(self)

    @cached_property
    def orders(self) -> _orders.Orders:
        """The `orders` operations."""
        from .resources.orders import Orders

        return Orders(self)

    @cached_property
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    @cached_property
    def profile(self) -> _profile.ProfileResource:
        """The `profile` operations."""
        from .resources.profile import ProfileResource

        return ProfileResource(self)

    @cached_property
    def things(self) -> _things.Things:
        """The `things` operations."""
        from .resources.things import Things

        return Things(self)

    with_raw_response = variant(lambda: ResourceTreeWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ResourceTreeWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ResourceTreeWithRawResponse(RawVariant):
    """The methods of `ResourceTree`, giving `RawResponse`."""

    campaigns: _campaigns.CampaignsWithRawResponse
    catalogs: _catalogs.CatalogsWithRawResponse
    close_: _close_.CloseWithRawResponse
    default: _default.DefaultWithRawResponse
    import_: _import_.ImportWithRawResponse
    models: _models.ModelsResourceWithRawResponse
    orders: _orders.OrdersWithRawResponse
    pets: _pets.PetsWithRawResponse
    profile: _profile.ProfileResourceWithRawResponse
    things: _things.ThingsWithRawResponse
    request = raw_method(ResourceTree.request)


class ResourceTreeWithStreamingResponse(StreamedVariant):
    """The methods of `ResourceTree`, giving `StreamedResponse`."""

    campaigns: _campaigns.CampaignsWithStreamingResponse
    catalogs: _catalogs.CatalogsWithStreamingResponse
    close_: _close_.CloseWithStreamingResponse
    default: _default.DefaultWithStreamingResponse
    import_: _import_.ImportWithStreamingResponse
    models: _models.ModelsResourceWithStreamingResponse
    orders: _orders.OrdersWithStreamingResponse
    pets: _pets.PetsWithStreamingResponse
    profile: _profile.ProfileResourceWithStreamingResponse
    things: _things.ThingsWithStreamingResponse
    request = streamed_method(ResourceTree.request)


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

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def campaigns(self) -> _campaigns.AsyncCampaigns:
        """All campaigns."""
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self)

    @cached_property
    def catalogs(self) -> _catalogs.AsyncCatalogs:
        """The `catalogs` operations."""
        from .resources.catalogs import AsyncCatalogs

        return AsyncCatalogs(self)

    @cached_property
    def close_(self) -> _close_.AsyncClose:
        """The `close_` operations."""
        from .resources.close_ import AsyncClose

        return AsyncClose(self)

    @cached_property
    def default(self) -> _default.AsyncDefault:
        """The `default` operations."""
        from .resources.default import AsyncDefault

        return AsyncDefault(self)

    @cached_property
    def import_(self) -> _import_.AsyncImport:
        """The `import_` operations."""
        from .resources.import_ import AsyncImport

        return AsyncImport(self)

    @cached_property
    def models(self) -> _models.AsyncModelsResource:
        """The `models` operations."""
        from .resources.models import AsyncModelsResource

        return AsyncModelsResource(self)

    @cached_property
    def orders(self) -> _orders.AsyncOrders:
        """The `orders` operations."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    @cached_property
    def profile(self) -> _profile.AsyncProfileResource:
        """The `profile` operations."""
        from .resources.profile import AsyncProfileResource

        return AsyncProfileResource(self)

    @cached_property
    def things(self) -> _things.AsyncThings:
        """The `things` operations."""
        from .resources.things import AsyncThings

        return AsyncThings(self)

    with_raw_response = variant(lambda: AsyncResourceTreeWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncResourceTreeWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncResourceTreeWithRawResponse(RawVariant):
    """The methods of `AsyncResourceTree`, giving `RawResponse`."""

    campaigns: _campaigns.AsyncCampaignsWithRawResponse
    catalogs: _catalogs.AsyncCatalogsWithRawResponse
    close_: _close_.AsyncCloseWithRawResponse
    default: _default.AsyncDefaultWithRawResponse
    import_: _import_.AsyncImportWithRawResponse
    models: _models.AsyncModelsResourceWithRawResponse
    orders: _orders.AsyncOrdersWithRawResponse
    pets: _pets.AsyncPetsWithRawResponse
    profile: _profile.AsyncProfileResourceWithRawResponse
    things: _things.AsyncThingsWithRawResponse
    request = async_raw_method(AsyncResourceTree.request)


class AsyncResourceTreeWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncResourceTree`, giving `AsyncStreamedResponse`."""

    campaigns: _campaigns.AsyncCampaignsWithStreamingResponse
    catalogs: _catalogs.AsyncCatalogsWithStreamingResponse
    close_: _close_.AsyncCloseWithStreamingResponse
    default: _default.AsyncDefaultWithStreamingResponse
    import_: _import_.AsyncImportWithStreamingResponse
    models: _models.AsyncModelsResourceWithStreamingResponse
    orders: _orders.AsyncOrdersWithStreamingResponse
    pets: _pets.AsyncPetsWithStreamingResponse
    profile: _profile.AsyncProfileResourceWithStreamingResponse
    things: _things.AsyncThingsWithStreamingResponse
    request = async_streamed_method(AsyncResourceTree.request)
