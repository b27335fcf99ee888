"""`client.tokens`."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
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
    accept="*/*",
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: TokensWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TokensWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TokensWithRawResponse(RawVariant):
    """The methods of `Tokens`, giving `RawResponse`."""

    create = raw_method(Tokens.create)


class TokensWithStreamingResponse(StreamedVariant):
    """The methods of `Tokens`, giving `StreamedResponse`."""

    create = streamed_method(Tokens.create)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncTokensWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTokensWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTokensWithRawResponse(RawVariant):
    """The methods of `AsyncTokens`, giving `RawResponse`."""

    create = async_raw_method(AsyncTokens.create)


class AsyncTokensWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTokens`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncTokens.create)
