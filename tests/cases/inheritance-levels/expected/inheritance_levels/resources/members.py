"""`client.members`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
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

_LIST: Operation[list[models.Member]] = Operation(
    id="listMembers",
    method="GET",
    path="/members",
    answers={"200": Answer("application/json", lambda: list[models.Member])},
)
_CREATE: Operation[None] = Operation(
    id="addMember",
    method="POST",
    path="/members",
    body=Body("application/json", lambda: params.AddMemberBody),
    answers={"204": Answer()},
    accept="*/*",
)


class Members(Resource):
    """The `members` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Member]:
        """`GET /members`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    def create(
        self,
        *,
        body: params.MemberParam,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /members`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: MembersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: MembersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class MembersWithRawResponse(RawVariant):
    """The methods of `Members`, giving `RawResponse`."""

    list = raw_method(Members.list)
    create = raw_method(Members.create)


class MembersWithStreamingResponse(StreamedVariant):
    """The methods of `Members`, giving `StreamedResponse`."""

    list = streamed_method(Members.list)
    create = streamed_method(Members.create)


class AsyncMembers(AsyncResource):
    """The `members` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Member]:
        """`GET /members`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    async def create(
        self,
        *,
        body: params.MemberParam,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /members`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncMembersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncMembersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncMembersWithRawResponse(RawVariant):
    """The methods of `AsyncMembers`, giving `RawResponse`."""

    list = async_raw_method(AsyncMembers.list)
    create = async_raw_method(AsyncMembers.create)


class AsyncMembersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncMembers`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncMembers.list)
    create = async_streamed_method(AsyncMembers.create)
