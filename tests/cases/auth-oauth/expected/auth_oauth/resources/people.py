"""`client.people`."""

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

_LIST: Operation[None] = Operation(
    id="listPeople",
    method="GET",
    path="/people",
    answers={"204": Answer()},
    security=(("login",), ("connect",)),
    accept="*/*",
)
_LIST_OLD: Operation[None] = Operation(
    id="listOld",
    method="GET",
    path="/old",
    answers={"204": Answer()},
    security=(("older",),),
    accept="*/*",
)
_PING: Operation[None] = Operation(
    id="ping",
    method="GET",
    path="/ping",
    answers={"204": Answer()},
    security=(),
    accept="*/*",
)


class People(Resource):
    """The `people` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /people`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def list_old(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /old`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST_OLD, locals())

    def ping(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /ping`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_PING, locals())

    with_raw_response = variant(lambda: PeopleWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PeopleWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PeopleWithRawResponse(RawVariant):
    """The methods of `People`, giving `RawResponse`."""

    list = raw_method(People.list)
    list_old = raw_method(People.list_old)
    ping = raw_method(People.ping)


class PeopleWithStreamingResponse(StreamedVariant):
    """The methods of `People`, giving `StreamedResponse`."""

    list = streamed_method(People.list)
    list_old = streamed_method(People.list_old)
    ping = streamed_method(People.ping)


class AsyncPeople(AsyncResource):
    """The `people` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /people`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def list_old(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /old`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST_OLD, locals())

    async def ping(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /ping`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_PING, locals())

    with_raw_response = variant(lambda: AsyncPeopleWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPeopleWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPeopleWithRawResponse(RawVariant):
    """The methods of `AsyncPeople`, giving `RawResponse`."""

    list = async_raw_method(AsyncPeople.list)
    list_old = async_raw_method(AsyncPeople.list_old)
    ping = async_raw_method(AsyncPeople.ping)


class AsyncPeopleWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPeople`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncPeople.list)
    list_old = async_streamed_method(AsyncPeople.list_old)
    ping = async_streamed_method(AsyncPeople.ping)
