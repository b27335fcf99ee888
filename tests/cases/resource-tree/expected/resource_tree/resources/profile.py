"""`client.profile`."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_GET: Operation[None] = Operation(
    id="getProfile",
    method="GET",
    path="/profile",
    answers={"204": Answer()},
    accept="*/*",
)


class ProfileResource(Resource):
    """The `profile` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /profile`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: ProfileResourceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ProfileResourceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ProfileResourceWithRawResponse(RawVariant):
    """The methods of `ProfileResource`, giving `RawResponse`."""

    get = raw_method(ProfileResource.get)


class ProfileResourceWithStreamingResponse(StreamedVariant):
    """The methods of `ProfileResource`, giving `StreamedResponse`."""

    get = streamed_method(ProfileResource.get)


class AsyncProfileResource(AsyncResource):
    """The `profile` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /profile`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncProfileResourceWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncProfileResourceWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncProfileResourceWithRawResponse(RawVariant):
    """The methods of `AsyncProfileResource`, giving `RawResponse`."""

    get = async_raw_method(AsyncProfileResource.get)


class AsyncProfileResourceWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncProfileResource`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncProfileResource.get)
