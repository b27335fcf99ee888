"""`client.users`."""

from __future__ import annotations

from collections.abc import Sequence
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

_CREATE: Operation[models.User] = Operation(
    id="createUser",
    method="POST",
    path="/users",
    body=Body("application/json", lambda: params.UserParam, spread=True),
    answers={"201": Answer("application/json", lambda: models.User)},
)
_REPLACE: Operation[None] = Operation(
    id="putUsers",
    method="PUT",
    path="/users/all",
    body=Body("application/json", lambda: params.PutUsersBody),
    answers={"204": Answer()},
    accept="*/*",
)


class Users(Resource):
    """The `users` operations."""

    def create(
        self,
        *,
        name: str,
        password: str,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """`POST /users`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    def replace(
        self,
        *,
        body: Sequence[params.UserParam | models.User],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /users/all`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: UsersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: UsersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class UsersWithRawResponse(RawVariant):
    """The methods of `Users`, giving `RawResponse`."""

    create = raw_method(Users.create)
    replace = raw_method(Users.replace)


class UsersWithStreamingResponse(StreamedVariant):
    """The methods of `Users`, giving `StreamedResponse`."""

    create = streamed_method(Users.create)
    replace = streamed_method(Users.replace)


class AsyncUsers(AsyncResource):
    """The `users` operations."""

    async def create(
        self,
        *,
        name: str,
        password: str,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """`POST /users`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    async def replace(
        self,
        *,
        body: Sequence[params.UserParam | models.User],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /users/all`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncUsersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncUsersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncUsersWithRawResponse(RawVariant):
    """The methods of `AsyncUsers`, giving `RawResponse`."""

    create = async_raw_method(AsyncUsers.create)
    replace = async_raw_method(AsyncUsers.replace)


class AsyncUsersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncUsers`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncUsers.create)
    replace = async_streamed_method(AsyncUsers.replace)
