"""`client.odd`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

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

_REPLACE: Operation[models.Odd] = Operation(
    id="putOdd",
    method="PUT",
    path="/odd",
    body=Body(
        "application/json",
        lambda: params.OddParam,
        spread=True,
        renamed={"model_config": "model_config_"},
    ),
    answers={"200": Answer("application/json", lambda: models.Odd)},
)


class Odd(Resource):
    """The `odd` operations."""

    def replace(
        self,
        *,
        fooBar: str,
        foo_bar: int | Omit = omit,
        foo_dash_bar: bool | Omit = omit,
        class_: str | Omit = omit,
        n1: str | Omit = omit,
        model_config: str | Omit = omit,
        left: params.LeftParam | models.Left | Omit = omit,
        list: Sequence[params.ListItemParam | models.ListItem] | Omit = omit,
        more: params.MoreParam | models.More | Omit = omit,
        other: params.AliasParam | Omit = omit,
        closed: params.ClosedParam | models.Closed | Omit = omit,
        untagged: params.UntaggedParam | Omit = omit,
        nothing: None | Omit = omit,
        anything: Any | Omit = omit,
        maybe: params.LeftParam | models.Left | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Odd:
        """`PUT /odd`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: OddWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: OddWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class OddWithRawResponse(RawVariant):
    """The methods of `Odd`, giving `RawResponse`."""

    replace = raw_method(Odd.replace)


class OddWithStreamingResponse(StreamedVariant):
    """The methods of `Odd`, giving `StreamedResponse`."""

    replace = streamed_method(Odd.replace)


class AsyncOdd(AsyncResource):
    """The `odd` operations."""

    async def replace(
        self,
        *,
        fooBar: str,
        foo_bar: int | Omit = omit,
        foo_dash_bar: bool | Omit = omit,
        class_: str | Omit = omit,
        n1: str | Omit = omit,
        model_config: str | Omit = omit,
        left: params.LeftParam | models.Left | Omit = omit,
        list: Sequence[params.ListItemParam | models.ListItem] | Omit = omit,
        more: params.MoreParam | models.More | Omit = omit,
        other: params.AliasParam | Omit = omit,
        closed: params.ClosedParam | models.Closed | Omit = omit,
        untagged: params.UntaggedParam | Omit = omit,
        nothing: None | Omit = omit,
        anything: Any | Omit = omit,
        maybe: params.LeftParam | models.Left | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Odd:
        """`PUT /odd`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncOddWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncOddWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncOddWithRawResponse(RawVariant):
    """The methods of `AsyncOdd`, giving `RawResponse`."""

    replace = async_raw_method(AsyncOdd.replace)


class AsyncOddWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncOdd`, giving `AsyncStreamedResponse`."""

    replace = async_streamed_method(AsyncOdd.replace)
