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
    from .resources import jobs as _jobs
    from .resources import nodes as _nodes
    from .resources import pets as _pets

_PROFILE = Profile(
    package="inheritance",
    version="0.1.0",
    environment_prefix="INHERITANCE",
    base_url="https://api.example.test",
)


class Inheritance(SyncClient):
    """Client of the API Inheritance.

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
    def jobs(self) -> _jobs.Jobs:
        """The `jobs` operations."""
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def nodes(self) -> _nodes.Nodes:
        """The `nodes` operations."""
        from .resources.nodes import Nodes

        return Nodes(self)

    @cached_property
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: InheritanceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: InheritanceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class InheritanceWithRawResponse(RawVariant):
    """The methods of `Inheritance`, giving `RawResponse`."""

    jobs: _jobs.JobsWithRawResponse
    nodes: _nodes.NodesWithRawResponse
    pets: _pets.PetsWithRawResponse
    request = raw_method(Inheritance.request)


class InheritanceWithStreamingResponse(StreamedVariant):
    """The methods of `Inheritance`, giving `StreamedResponse`."""

    jobs: _jobs.JobsWithStreamingResponse
    nodes: _nodes.NodesWithStreamingResponse
    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(Inheritance.request)


class AsyncInheritance(AsyncClient):
    """Client of the API Inheritance.

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
    def jobs(self) -> _jobs.AsyncJobs:
        """The `jobs` operations."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def nodes(self) -> _nodes.AsyncNodes:
        """The `nodes` operations."""
        from .resources.nodes import AsyncNodes

        return AsyncNodes(self)

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncInheritanceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncInheritanceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncInheritanceWithRawResponse(RawVariant):
    """The methods of `AsyncInheritance`, giving `RawResponse`."""

    jobs: _jobs.AsyncJobsWithRawResponse
    nodes: _nodes.AsyncNodesWithRawResponse
    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncInheritance.request)


class AsyncInheritanceWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncInheritance`, giving `AsyncStreamedResponse`."""

    jobs: _jobs.AsyncJobsWithStreamingResponse
    nodes: _nodes.AsyncNodesWithStreamingResponse
    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncInheritance.request)
