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
    from .resources import calls as _calls
    from .resources import pets as _pets

_PROFILE = Profile(
    package="testing_fake",
    version="0.1.0",
    environment_prefix="TESTING_FAKE",
    base_url="https://pets.example.test/v1",
    schemes={"key": ApiKey("api_key", "x-key", "header")},
    security=(("key",),),
)


class TestingFake(SyncClient):
    """Client of the API Pets.

    Args:
        api_key: Or the environment variable TESTING_FAKE_API_KEY; a function is asked
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
    def calls(self) -> _calls.Calls:
        """The `calls` operations."""
        from .resources.calls import Calls

        return Calls(self)

    @cached_property
    def pets(self) -> _pets.Pets:
        """The `pets` operations."""
        from .resources.pets import Pets

        return Pets(self)

    with_raw_response = variant(lambda: TestingFakeWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TestingFakeWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TestingFakeWithRawResponse(RawVariant):
    """The methods of `TestingFake`, giving `RawResponse`."""

    calls: _calls.CallsWithRawResponse
    pets: _pets.PetsWithRawResponse
    request = raw_method(TestingFake.request)


class TestingFakeWithStreamingResponse(StreamedVariant):
    """The methods of `TestingFake`, giving `StreamedResponse`."""

    calls: _calls.CallsWithStreamingResponse
    pets: _pets.PetsWithStreamingResponse
    request = streamed_method(TestingFake.request)


class AsyncTestingFake(AsyncClient):
    """Client of the API Pets.

    Args:
        api_key: Or the environment variable TESTING_FAKE_API_KEY; a function is asked
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
    def calls(self) -> _calls.AsyncCalls:
        """The `calls` operations."""
        from .resources.calls import AsyncCalls

        return AsyncCalls(self)

    @cached_property
    def pets(self) -> _pets.AsyncPets:
        """The `pets` operations."""
        from .resources.pets import AsyncPets

        return AsyncPets(self)

    with_raw_response = variant(lambda: AsyncTestingFakeWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTestingFakeWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTestingFakeWithRawResponse(RawVariant):
    """The methods of `AsyncTestingFake`, giving `RawResponse`."""

    calls: _calls.AsyncCallsWithRawResponse
    pets: _pets.AsyncPetsWithRawResponse
    request = async_raw_method(AsyncTestingFake.request)


class AsyncTestingFakeWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTestingFake`, giving `AsyncStreamedResponse`."""

    calls: _calls.AsyncCallsWithStreamingResponse
    pets: _pets.AsyncPetsWithStreamingResponse
    request = async_streamed_method(AsyncTestingFake.request)
