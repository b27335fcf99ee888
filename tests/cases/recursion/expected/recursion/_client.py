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
    from .resources import json as _json
    from .resources import nests as _nests
    from .resources import trees as _trees

_PROFILE = Profile(
    package="recursion",
    version="0.1.0",
    environment_prefix="RECURSION",
    base_url="https://api.example.test",
)


class Recursion(SyncClient):
    """Client of the API Recursion.

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
    def json(self) -> _json.Json:
        """The `json` operations."""
        from .resources.json import Json

        return Json(self)

    @cached_property
    def nests(self) -> _nests.Nests:
        """The `nests` operations."""
        from .resources.nests import Nests

        return Nests(self)

    @cached_property
    def trees(self) -> _trees.Trees:
        """The `trees` operations."""
        from .resources.trees import Trees

        return Trees(self)

    with_raw_response = variant(lambda: RecursionWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: RecursionWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class RecursionWithRawResponse(RawVariant):
    """The methods of `Recursion`, giving `RawResponse`."""

    json: _json.JsonWithRawResponse
    nests: _nests.NestsWithRawResponse
    trees: _trees.TreesWithRawResponse
    request = raw_method(Recursion.request)


class RecursionWithStreamingResponse(StreamedVariant):
    """The methods of `Recursion`, giving `StreamedResponse`."""

    json: _json.JsonWithStreamingResponse
    nests: _nests.NestsWithStreamingResponse
    trees: _trees.TreesWithStreamingResponse
    request = streamed_method(Recursion.request)


class AsyncRecursion(AsyncClient):
    """Client of the API Recursion.

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
    def json(self) -> _json.AsyncJson:
        """The `json` operations."""
        from .resources.json import AsyncJson

        return AsyncJson(self)

    @cached_property
    def nests(self) -> _nests.AsyncNests:
        """The `nests` operations."""
        from .resources.nests import AsyncNests

        return AsyncNests(self)

    @cached_property
    def trees(self) -> _trees.AsyncTrees:
        """The `trees` operations."""
        from .resources.trees import AsyncTrees

        return AsyncTrees(self)

    with_raw_response = variant(lambda: AsyncRecursionWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncRecursionWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncRecursionWithRawResponse(RawVariant):
    """The methods of `AsyncRecursion`, giving `RawResponse`."""

    json: _json.AsyncJsonWithRawResponse
    nests: _nests.AsyncNestsWithRawResponse
    trees: _trees.AsyncTreesWithRawResponse
    request = async_raw_method(AsyncRecursion.request)


class AsyncRecursionWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncRecursion`, giving `AsyncStreamedResponse`."""

    json: _json.AsyncJsonWithStreamingResponse
    nests: _nests.AsyncNestsWithStreamingResponse
    trees: _trees.AsyncTreesWithStreamingResponse
    request = async_streamed_method(AsyncRecursion.request)
