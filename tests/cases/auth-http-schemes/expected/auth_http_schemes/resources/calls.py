"""`client.calls`."""

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

_GET_DIGEST: Operation[None] = Operation(
    id="getDigest",
    method="GET",
    path="/digest",
    answers={"204": Answer()},
    security=(("digest",),),
    accept="*/*",
)
_GET_BASIC: Operation[None] = Operation(
    id="getBasic",
    method="GET",
    path="/basic",
    answers={"204": Answer()},
    security=(("basic",),),
    accept="*/*",
)
_GET_TOKEN: Operation[None] = Operation(
    id="getToken",
    method="GET",
    path="/token",
    answers={"204": Answer()},
    security=(("okta",),),
    accept="*/*",
)
_GET_AGENT: Operation[None] = Operation(
    id="getAgent",
    method="GET",
    path="/agent",
    answers={"204": Answer()},
    security=(("agent",),),
    accept="*/*",
)
_GET_BOTH: Operation[None] = Operation(
    id="getBoth",
    method="GET",
    path="/both",
    answers={"204": Answer()},
    security=(("okta", "agent"),),
    accept="*/*",
)
_GET_UNKNOWN: Operation[None] = Operation(
    id="getUnknown",
    method="GET",
    path="/unknown",
    answers={"204": Answer()},
    accept="*/*",
)


class Calls(Resource):
    """The `calls` operations."""

    def get_digest(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /digest`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_DIGEST, locals())

    def get_basic(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /basic`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_BASIC, locals())

    def get_token(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /token`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_TOKEN, locals())

    def get_agent(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /agent`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_AGENT, locals())

    def get_both(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /both`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_BOTH, locals())

    def get_unknown(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /unknown`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_UNKNOWN, locals())

    with_raw_response = variant(lambda: CallsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CallsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CallsWithRawResponse(RawVariant):
    """The methods of `Calls`, giving `RawResponse`."""

    get_digest = raw_method(Calls.get_digest)
    get_basic = raw_method(Calls.get_basic)
    get_token = raw_method(Calls.get_token)
    get_agent = raw_method(Calls.get_agent)
    get_both = raw_method(Calls.get_both)
    get_unknown = raw_method(Calls.get_unknown)


class CallsWithStreamingResponse(StreamedVariant):
    """The methods of `Calls`, giving `StreamedResponse`."""

    get_digest = streamed_method(Calls.get_digest)
    get_basic = streamed_method(Calls.get_basic)
    get_token = streamed_method(Calls.get_token)
    get_agent = streamed_method(Calls.get_agent)
    get_both = streamed_method(Calls.get_both)
    get_unknown = streamed_method(Calls.get_unknown)


class AsyncCalls(AsyncResource):
    """The `calls` operations."""

    async def get_digest(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /digest`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_DIGEST, locals())

    async def get_basic(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /basic`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_BASIC, locals())

    async def get_token(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /token`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_TOKEN, locals())

    async def get_agent(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /agent`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_AGENT, locals())

    async def get_both(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /both`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_BOTH, locals())

    async def get_unknown(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /unknown`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_UNKNOWN, locals())

    with_raw_response = variant(lambda: AsyncCallsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCallsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCallsWithRawResponse(RawVariant):
    """The methods of `AsyncCalls`, giving `RawResponse`."""

    get_digest = async_raw_method(AsyncCalls.get_digest)
    get_basic = async_raw_method(AsyncCalls.get_basic)
    get_token = async_raw_method(AsyncCalls.get_token)
    get_agent = async_raw_method(AsyncCalls.get_agent)
    get_both = async_raw_method(AsyncCalls.get_both)
    get_unknown = async_raw_method(AsyncCalls.get_unknown)


class AsyncCallsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCalls`, giving `AsyncStreamedResponse`."""

    get_digest = async_streamed_method(AsyncCalls.get_digest)
    get_basic = async_streamed_method(AsyncCalls.get_basic)
    get_token = async_streamed_method(AsyncCalls.get_token)
    get_agent = async_streamed_method(AsyncCalls.get_agent)
    get_both = async_streamed_method(AsyncCalls.get_both)
    get_unknown = async_streamed_method(AsyncCalls.get_unknown)
