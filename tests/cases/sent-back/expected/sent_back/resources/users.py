"""`client.users`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
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

_REPLACE: Operation[list[models.User]] = Operation(
    id="putUsers",
    method="PUT",
    path="/users",
    body=Body("application/json", lambda: params.PutUsersBody),
    answers={"200": Answer("application/json", lambda: list[models.User])},
)
_CREATE: Operation[None] = Operation(
    id="createUser",
    method="POST",
    path="/users",
    body=Body("application/json", lambda: params.UserParam, spread=True),
    answers={"204": Answer()},
    accept="*/*",
)


class Users(Resource):
    """The `users` operations."""

    def replace(
        self,
        *,
        body: Sequence[params.UserParam | models.User],
        **options: Unpack[RequestOptions],
    ) -> list[models.User]:
        """`PUT /users`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    def create(
        self,
        *,
        name: str,
        address: params.AddressParam | models.Address,
        secret: str | Omit = omit,
        old: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /users`.

        Args:
            old: Not used any more. The server's default is 'x'. Deprecated.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: UsersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: UsersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class UsersWithRawResponse(RawVariant):
    """The methods of `Users`, giving `RawResponse`."""

    replace = raw_method(Users.replace)
    create = raw_method(Users.create)


class UsersWithStreamingResponse(StreamedVariant):
    """The methods of `Users`, giving `StreamedResponse`."""

    replace = streamed_method(Users.replace)
    create = streamed_method(Users.create)


class AsyncUsers(AsyncResource):
    """The `users` operations."""

    async def replace(
        self,
        *,
        body: Sequence[params.UserParam | models.User],
        **options: Unpack[RequestOptions],
    ) -> list[models.User]:
        """`PUT /users`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    async def create(
        self,
        *,
        name: str,
        address: params.AddressParam | models.Address,
        secret: str | Omit = omit,
        old: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /users`.

        Args:
            old: Not used any more. The server's default is 'x'. Deprecated.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncUsersWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncUsersWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncUsersWithRawResponse(RawVariant):
    """The methods of `AsyncUsers`, giving `RawResponse`."""

    replace = async_raw_method(AsyncUsers.replace)
    create = async_raw_method(AsyncUsers.create)


class AsyncUsersWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncUsers`, giving `AsyncStreamedResponse`."""

    replace = async_streamed_method(AsyncUsers.replace)
    create = async_streamed_method(AsyncUsers.create)
