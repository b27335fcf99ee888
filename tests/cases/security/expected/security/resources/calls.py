"""`client.calls`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_EITHER: Operation[None] = Operation(
    id="either",
    method="GET",
    path="/either",
    answers={"204": Answer()},
)
_BOTH: Operation[None] = Operation(
    id="both",
    method="GET",
    path="/both",
    answers={"204": Answer()},
    security=(("header_key", "bearer"),),
)
_OPEN: Operation[None] = Operation(
    id="open",
    method="GET",
    path="/open",
    answers={"204": Answer()},
    security=(),
)
_OPTIONAL: Operation[None] = Operation(
    id="optional",
    method="GET",
    path="/optional",
    answers={"204": Answer()},
    security=((), ("bearer",)),
)
_BASIC: Operation[None] = Operation(
    id="basic",
    method="GET",
    path="/basic",
    answers={"204": Answer()},
    security=(("basic",),),
)
_QUERY: Operation[None] = Operation(
    id="query",
    method="GET",
    path="/query",
    answers={"204": Answer()},
    security=(("query_key",),),
)
_COOKIE: Operation[None] = Operation(
    id="cookie",
    method="GET",
    path="/cookie",
    answers={"204": Answer()},
    security=(("cookie_key",),),
)
_OAUTH: Operation[None] = Operation(
    id="oauth",
    method="GET",
    path="/oauth",
    answers={"204": Answer()},
    security=(("oauth",),),
)
_ODD: Operation[None] = Operation(
    id="odd",
    method="GET",
    path="/odd",
    answers={"204": Answer()},
    security=(("timeout", "2fa", "query-key"),),
)
_MUTUAL: Operation[None] = Operation(
    id="mutual",
    method="GET",
    path="/mutual",
    answers={"204": Answer()},
    security=((),),
)
_DIGEST: Operation[None] = Operation(
    id="digest",
    method="GET",
    path="/digest",
    answers={"204": Answer()},
    security=(("bearer",),),
)


class Calls(Resource):
    """The `calls` operations."""

    def either(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /either`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_EITHER, locals())

    def both(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /both`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_BOTH, locals())

    def open(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /open`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_OPEN, locals())

    def optional(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /optional`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_OPTIONAL, locals())

    def basic(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /basic`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_BASIC, locals())

    def query(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_QUERY, locals())

    def cookie(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookie`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_COOKIE, locals())

    def oauth(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /oauth`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_OAUTH, locals())

    def odd(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /odd`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_ODD, locals())

    def mutual(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /mutual`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_MUTUAL, locals())

    def digest(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /digest`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_DIGEST, locals())

    @cached_property
    def with_raw_response(self) -> CallsWithRawResponse:
        """The same methods, giving the whole response."""
        return CallsWithRawResponse(self._raw())


class CallsWithRawResponse:
    """The methods of `Calls`, giving the whole response."""

    def __init__(self, resource: Calls) -> None:
        self.either = raw(resource.either)
        self.both = raw(resource.both)
        self.open = raw(resource.open)
        self.optional = raw(resource.optional)
        self.basic = raw(resource.basic)
        self.query = raw(resource.query)
        self.cookie = raw(resource.cookie)
        self.oauth = raw(resource.oauth)
        self.odd = raw(resource.odd)
        self.mutual = raw(resource.mutual)
        self.digest = raw(resource.digest)


class AsyncCalls(AsyncResource):
    """The `calls` operations."""

    async def either(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /either`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_EITHER, locals())

    async def both(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /both`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_BOTH, locals())

    async def open(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /open`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_OPEN, locals())

    async def optional(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /optional`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_OPTIONAL, locals())

    async def basic(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /basic`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_BASIC, locals())

    async def query(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_QUERY, locals())

    async def cookie(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookie`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_COOKIE, locals())

    async def oauth(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /oauth`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_OAUTH, locals())

    async def odd(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /odd`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_ODD, locals())

    async def mutual(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /mutual`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_MUTUAL, locals())

    async def digest(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /digest`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_DIGEST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncCallsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCallsWithRawResponse(self._raw())


class AsyncCallsWithRawResponse:
    """The methods of `AsyncCalls`, giving the whole response."""

    def __init__(self, resource: AsyncCalls) -> None:
        self.either = async_raw(resource.either)
        self.both = async_raw(resource.both)
        self.open = async_raw(resource.open)
        self.optional = async_raw(resource.optional)
        self.basic = async_raw(resource.basic)
        self.query = async_raw(resource.query)
        self.cookie = async_raw(resource.cookie)
        self.oauth = async_raw(resource.oauth)
        self.odd = async_raw(resource.odd)
        self.mutual = async_raw(resource.mutual)
        self.digest = async_raw(resource.digest)
