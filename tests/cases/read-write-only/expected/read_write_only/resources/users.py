"""`client.users`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, giving the whole response."""
        return UsersWithRawResponse(self._raw())


class UsersWithRawResponse:
    """The methods of `Users`, giving the whole response."""

    def __init__(self, resource: Users) -> None:
        self.create = raw(resource.create)
        self.replace = raw(resource.replace)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncUsersWithRawResponse(self._raw())


class AsyncUsersWithRawResponse:
    """The methods of `AsyncUsers`, giving the whole response."""

    def __init__(self, resource: AsyncUsers) -> None:
        self.create = async_raw(resource.create)
        self.replace = async_raw(resource.replace)
