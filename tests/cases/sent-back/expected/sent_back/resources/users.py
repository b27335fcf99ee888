"""`client.users`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, giving the whole response."""
        return UsersWithRawResponse(self._raw())


class UsersWithRawResponse:
    """The methods of `Users`, giving the whole response."""

    def __init__(self, resource: Users) -> None:
        self.replace = raw(resource.replace)
        self.create = raw(resource.create)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncUsersWithRawResponse(self._raw())


class AsyncUsersWithRawResponse:
    """The methods of `AsyncUsers`, giving the whole response."""

    def __init__(self, resource: AsyncUsers) -> None:
        self.replace = async_raw(resource.replace)
        self.create = async_raw(resource.create)
