"""`client.office.staff`."""

from __future__ import annotations

from typing import Unpack

from ... import models
from ..._runtime.operation import Answer, Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import (
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

_LIST_USERS: Operation[list[models.User]] = Operation(
    id="listUsers",
    method="GET",
    path="/admin/users",
    answers={"200": Answer("application/json", lambda: list[models.User])},
)
_GET: Operation[models.Status] = Operation(
    id="readAdmin",
    method="GET",
    path="/admin",
    answers={"200": Answer("application/json", lambda: models.Status)},
)


class Staff(Resource):
    """The `office.staff` operations."""

    def list_users(
        self,
        **options: Unpack[RequestOptions],
    ) -> list[models.User]:
        """`GET /admin/users`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST_USERS, locals())

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Status:
        """`GET /admin`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: StaffWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: StaffWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class StaffWithRawResponse(RawVariant):
    """The methods of `Staff`, giving `RawResponse`."""

    list_users = raw_method(Staff.list_users)
    get = raw_method(Staff.get)


class StaffWithStreamingResponse(StreamedVariant):
    """The methods of `Staff`, giving `StreamedResponse`."""

    list_users = streamed_method(Staff.list_users)
    get = streamed_method(Staff.get)


class AsyncStaff(AsyncResource):
    """The `office.staff` operations."""

    async def list_users(
        self,
        **options: Unpack[RequestOptions],
    ) -> list[models.User]:
        """`GET /admin/users`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST_USERS, locals())

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Status:
        """`GET /admin`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncStaffWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncStaffWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncStaffWithRawResponse(RawVariant):
    """The methods of `AsyncStaff`, giving `RawResponse`."""

    list_users = async_raw_method(AsyncStaff.list_users)
    get = async_raw_method(AsyncStaff.get)


class AsyncStaffWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncStaff`, giving `AsyncStreamedResponse`."""

    list_users = async_streamed_method(AsyncStaff.list_users)
    get = async_streamed_method(AsyncStaff.get)
