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
    from .resources import batches as _batches
    from .resources import charges as _charges
    from .resources import events as _events
    from .resources import find as _find
    from .resources import leaves as _leaves
    from .resources import linked as _linked
    from .resources import loose as _loose
    from .resources import whole as _whole

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

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[ClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def batches(self) -> _batches.Batches:
        """The `batches` operations."""
        from .resources.batches import Batches

        return Batches(self)

    @cached_property
    def charges(self) -> _charges.Charges:
        """The `charges` operations."""
        from .resources.charges import Charges

        return Charges(self)

    @cached_property
    def events(self) -> _events.Events:
        """The `events` operations."""
        from .resources.events import Events

        return Events(self)

    @cached_property
    def find(self) -> _find.Find:
        """The `find` operations."""
        from .resources.find import Find

        return Find(self)

    @cached_property
    def leaves(self) -> _leaves.Leaves:
        """The `leaves` operations."""
        from .resources.leaves import Leaves

        return Leaves(self)

    @cached_property
    def linked(self) -> _linked.Linked:
        """The `linked` operations."""
        from .resources.linked import Linked

        return Linked(self)

    @cached_property
    def loose(self) -> _loose.Loose:
        """The `loose` operations."""
        from .resources.loose import Loose

        return Loose(self)

    @cached_property
    def whole(self) -> _whole.Whole:
        """The `whole` operations."""
        from .resources.whole import Whole

        return Whole(self)

    with_raw_response = variant(lambda: PagesNamedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PagesNamedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PagesNamedWithRawResponse(RawVariant):
    """The methods of `PagesNamed`, giving `RawResponse`."""

    batches: _batches.BatchesWithRawResponse
    charges: _charges.ChargesWithRawResponse
    events: _events.EventsWithRawResponse
    find: _find.FindWithRawResponse
    leaves: _leaves.LeavesWithRawResponse
    linked: _linked.LinkedWithRawResponse
    loose: _loose.LooseWithRawResponse
    whole: _whole.WholeWithRawResponse
    request = raw_method(PagesNamed.request)


class PagesNamedWithStreamingResponse(StreamedVariant):
    """The methods of `PagesNamed`, giving `StreamedResponse`."""

    batches: _batches.BatchesWithStreamingResponse
    charges: _charges.ChargesWithStreamingResponse
    events: _events.EventsWithStreamingResponse
    find: _find.FindWithStreamingResponse
    leaves: _leaves.LeavesWithStreamingResponse
    linked: _linked.LinkedWithStreamingResponse
    loose: _loose.LooseWithStreamingResponse
    whole: _whole.WholeWithStreamingResponse
    request = streamed_method(PagesNamed.request)


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

    if TYPE_CHECKING:

        def with_options(self, **options: Unpack[AsyncClientOptions]) -> Self: ...

        copy = with_options

    @cached_property
    def batches(self) -> _batches.AsyncBatches:
        """The `batches` operations."""
        from .resources.batches import AsyncBatches

        return AsyncBatches(self)

    @cached_property
    def charges(self) -> _charges.AsyncCharges:
        """The `charges` operations."""
        from .resources.charges import AsyncCharges

        return AsyncCharges(self)

    @cached_property
    def events(self) -> _events.AsyncEvents:
        """The `events` operations."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def find(self) -> _find.AsyncFind:
        """The `find` operations."""
        from .resources.find import AsyncFind

        return AsyncFind(self)

    @cached_property
    def leaves(self) -> _leaves.AsyncLeaves:
        """The `leaves` operations."""
        from .resources.leaves import AsyncLeaves

        return AsyncLeaves(self)

    @cached_property
    def linked(self) -> _linked.AsyncLinked:
        """The `linked` operations."""
        from .resources.linked import AsyncLinked

        return AsyncLinked(self)

    @cached_property
    def loose(self) -> _loose.AsyncLoose:
        """The `loose` operations."""
        from .resources.loose import AsyncLoose

        return AsyncLoose(self)

    @cached_property
    def whole(self) -> _whole.AsyncWhole:
        """The `whole` operations."""
        from .resources.whole import AsyncWhole

        return AsyncWhole(self)

    with_raw_response = variant(lambda: AsyncPagesNamedWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPagesNamedWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPagesNamedWithRawResponse(RawVariant):
    """The methods of `AsyncPagesNamed`, giving `RawResponse`."""

    batches: _batches.AsyncBatchesWithRawResponse
    charges: _charges.AsyncChargesWithRawResponse
    events: _events.AsyncEventsWithRawResponse
    find: _find.AsyncFindWithRawResponse
    leaves: _leaves.AsyncLeavesWithRawResponse
    linked: _linked.AsyncLinkedWithRawResponse
    loose: _loose.AsyncLooseWithRawResponse
    whole: _whole.AsyncWholeWithRawResponse
    request = async_raw_method(AsyncPagesNamed.request)


class AsyncPagesNamedWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPagesNamed`, giving `AsyncStreamedResponse`."""

    batches: _batches.AsyncBatchesWithStreamingResponse
    charges: _charges.AsyncChargesWithStreamingResponse
    events: _events.AsyncEventsWithStreamingResponse
    find: _find.AsyncFindWithStreamingResponse
    leaves: _leaves.AsyncLeavesWithStreamingResponse
    linked: _linked.AsyncLinkedWithStreamingResponse
    loose: _loose.AsyncLooseWithStreamingResponse
    whole: _whole.AsyncWholeWithStreamingResponse
    request = async_streamed_method(AsyncPagesNamed.request)
