"""`client.tokens`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_CREATE: Operation[None] = Operation(
    id="createToken",
    method="POST",
    path="/tokens/{id}",
    parameters=(Parameter("id", "id", "path"),),
    parameters_type=lambda: params.CreateTokenParams,
    body=Body(
        "application/x-www-form-urlencoded",
        lambda: params.CreateTokenRequestParam,
        kind="form",
        spread=True,
        renamed={"id_body": "id"},
        required=False,
    ),
    answers={"204": Answer()},
)


class Tokens(Resource):
    """The `tokens` operations."""

    def create(
        self,
        id: str,
        *,
        grant_type: Literal["client_credentials"] | Omit = omit,
        scope: str | Omit = omit,
        id_body: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /tokens/{id}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> TokensWithRawResponse:
        """The same methods, giving the whole response."""
        return TokensWithRawResponse(self._raw())


class TokensWithRawResponse:
    """The methods of `Tokens`, giving the whole response."""

    def __init__(self, resource: Tokens) -> None:
        self.create = raw(resource.create)


class AsyncTokens(AsyncResource):
    """The `tokens` operations."""

    async def create(
        self,
        id: str,
        *,
        grant_type: Literal["client_credentials"] | Omit = omit,
        scope: str | Omit = omit,
        id_body: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /tokens/{id}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncTokensWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncTokensWithRawResponse(self._raw())


class AsyncTokensWithRawResponse:
    """The methods of `AsyncTokens`, giving the whole response."""

    def __init__(self, resource: AsyncTokens) -> None:
        self.create = async_raw(resource.create)
