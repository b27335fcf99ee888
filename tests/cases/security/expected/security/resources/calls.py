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

_EITHER: Operation[None] = Operation(
    id="either",
    method="GET",
    path="/either",
    answers={"204": Answer()},
    accept="*/*",
)
_BOTH: Operation[None] = Operation(
    id="both",
    method="GET",
    path="/both",
    answers={"204": Answer()},
    security=(("header_key", "bearer"),),
    accept="*/*",
)
_OPEN: Operation[None] = Operation(
    id="open",
    method="GET",
    path="/open",
    answers={"204": Answer()},
    security=(),
    accept="*/*",
)
_OPTIONAL: Operation[None] = Operation(
    id="optional",
    method="GET",
    path="/optional",
    answers={"204": Answer()},
    security=((), ("bearer",)),
    accept="*/*",
)
_BASIC: Operation[None] = Operation(
    id="basic",
    method="GET",
    path="/basic",
    answers={"204": Answer()},
    security=(("basic",),),
    accept="*/*",
)
_QUERY: Operation[None] = Operation(
    id="query",
    method="GET",
    path="/query",
    answers={"204": Answer()},
    security=(("query_key",),),
    accept="*/*",
)
_COOKIE: Operation[None] = Operation(
    id="cookie",
    method="GET",
    path="/cookie",
    answers={"204": Answer()},
    security=(("cookie_key",),),
    accept="*/*",
)
_OAUTH: Operation[None] = Operation(
    id="oauth",
    method="GET",
    path="/oauth",
    answers={"204": Answer()},
    security=(("oauth",),),
    scopes={"oauth": "read"},
    accept="*/*",
)
_ODD: Operation[None] = Operation(
    id="odd",
    method="GET",
    path="/odd",
    answers={"204": Answer()},
    security=(("timeout", "2fa", "query-key"),),
    accept="*/*",
)
_MUTUAL: Operation[None] = Operation(
    id="mutual",
    method="GET",
    path="/mutual",
    answers={"204": Answer()},
    security=((),),
    accept="*/*",
)
_WINDOWS: Operation[None] = Operation(
    id="windows",
    method="GET",
    path="/windows",
    answers={"204": Answer()},
    security=(("bearer",),),
    accept="*/*",
)
_DIGEST: Operation[None] = Operation(
    id="digest",
    method="GET",
    path="/digest",
    answers={"204": Answer()},
    security=(("digest",), ("bearer",)),
    accept="*/*",
)


class Calls(Resource):
    """The `calls` operations."""

    def either(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /either`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_EITHER, locals())

    def both(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /both`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_BOTH, locals())

    def open(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /open`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_OPEN, locals())

    def optional(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /optional`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_OPTIONAL, locals())

    def basic(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /basic`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_BASIC, locals())

    def query(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_QUERY, locals())

    def cookie(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookie`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_COOKIE, locals())

    def oauth(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /oauth`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_OAUTH, locals())

    def odd(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /odd`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_ODD, locals())

    def mutual(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /mutual`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_MUTUAL, locals())

    def windows(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /windows`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_WINDOWS, locals())

    def digest(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /digest`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DIGEST, locals())

    with_raw_response = variant(lambda: CallsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CallsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CallsWithRawResponse(RawVariant):
    """The methods of `Calls`, giving `RawResponse`."""

    either = raw_method(Calls.either)
    both = raw_method(Calls.both)
    open = raw_method(Calls.open)
    optional = raw_method(Calls.optional)
    basic = raw_method(Calls.basic)
    query = raw_method(Calls.query)
    cookie = raw_method(Calls.cookie)
    oauth = raw_method(Calls.oauth)
    odd = raw_method(Calls.odd)
    mutual = raw_method(Calls.mutual)
    windows = raw_method(Calls.windows)
    digest = raw_method(Calls.digest)


class CallsWithStreamingResponse(StreamedVariant):
    """The methods of `Calls`, giving `StreamedResponse`."""

    either = streamed_method(Calls.either)
    both = streamed_method(Calls.both)
    open = streamed_method(Calls.open)
    optional = streamed_method(Calls.optional)
    basic = streamed_method(Calls.basic)
    query = streamed_method(Calls.query)
    cookie = streamed_method(Calls.cookie)
    oauth = streamed_method(Calls.oauth)
    odd = streamed_method(Calls.odd)
    mutual = streamed_method(Calls.mutual)
    windows = streamed_method(Calls.windows)
    digest = streamed_method(Calls.digest)


class AsyncCalls(AsyncResource):
    """The `calls` operations."""

    async def either(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /either`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_EITHER, locals())

    async def both(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /both`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_BOTH, locals())

    async def open(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /open`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_OPEN, locals())

    async def optional(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /optional`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_OPTIONAL, locals())

    async def basic(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /basic`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_BASIC, locals())

    async def query(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_QUERY, locals())

    async def cookie(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookie`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_COOKIE, locals())

    async def oauth(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /oauth`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_OAUTH, locals())

    async def odd(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /odd`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_ODD, locals())

    async def mutual(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /mutual`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_MUTUAL, locals())

    async def windows(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /windows`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_WINDOWS, locals())

    async def digest(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /digest`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DIGEST, locals())

    with_raw_response = variant(lambda: AsyncCallsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCallsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCallsWithRawResponse(RawVariant):
    """The methods of `AsyncCalls`, giving `RawResponse`."""

    either = async_raw_method(AsyncCalls.either)
    both = async_raw_method(AsyncCalls.both)
    open = async_raw_method(AsyncCalls.open)
    optional = async_raw_method(AsyncCalls.optional)
    basic = async_raw_method(AsyncCalls.basic)
    query = async_raw_method(AsyncCalls.query)
    cookie = async_raw_method(AsyncCalls.cookie)
    oauth = async_raw_method(AsyncCalls.oauth)
    odd = async_raw_method(AsyncCalls.odd)
    mutual = async_raw_method(AsyncCalls.mutual)
    windows = async_raw_method(AsyncCalls.windows)
    digest = async_raw_method(AsyncCalls.digest)


class AsyncCallsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCalls`, giving `AsyncStreamedResponse`."""

    either = async_streamed_method(AsyncCalls.either)
    both = async_streamed_method(AsyncCalls.both)
    open = async_streamed_method(AsyncCalls.open)
    optional = async_streamed_method(AsyncCalls.optional)
    basic = async_streamed_method(AsyncCalls.basic)
    query = async_streamed_method(AsyncCalls.query)
    cookie = async_streamed_method(AsyncCalls.cookie)
    oauth = async_streamed_method(AsyncCalls.oauth)
    odd = async_streamed_method(AsyncCalls.odd)
    mutual = async_streamed_method(AsyncCalls.mutual)
    windows = async_streamed_method(AsyncCalls.windows)
    digest = async_streamed_method(AsyncCalls.digest)
