"""`client.about`."""

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

_GET_MOTTO: Operation[None] = Operation(
    id="about/get-motto",
    method="GET",
    path="/motto",
    answers={"204": Answer()},
    accept="*/*",
)


class About(Resource):
    """The `about` operations."""

    def get_motto(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /motto`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_MOTTO, locals())

    with_raw_response = variant(lambda: AboutWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AboutWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AboutWithRawResponse(RawVariant):
    """The methods of `About`, giving `RawResponse`."""

    get_motto = raw_method(About.get_motto)


class AboutWithStreamingResponse(StreamedVariant):
    """The methods of `About`, giving `StreamedResponse`."""

    get_motto = streamed_method(About.get_motto)


class AsyncAbout(AsyncResource):
    """The `about` operations."""

    async def get_motto(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /motto`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_MOTTO, locals())

    with_raw_response = variant(lambda: AsyncAboutWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncAboutWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncAboutWithRawResponse(RawVariant):
    """The methods of `AsyncAbout`, giving `RawResponse`."""

    get_motto = async_raw_method(AsyncAbout.get_motto)


class AsyncAboutWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncAbout`, giving `AsyncStreamedResponse`."""

    get_motto = async_streamed_method(AsyncAbout.get_motto)
