"""`client.empty`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
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
    id="listEmpty",
    method="GET",
    path="/empty",
    parameters=(
        Parameter("text", "text", "query", allow_empty=True),
        Parameter("number", "number", "query", allow_empty=True),
        Parameter("order", "order", "query", allow_empty=True),
        Parameter("names", "names", "query", allow_empty=True),
        Parameter("maybe", "maybe", "query", allow_empty=True),
        Parameter("pipes", "pipes", "query", style="pipeDelimited"),
    ),
    parameters_type=lambda: params.ListEmptyParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Empty(Resource):
    """The `empty` operations."""

    def list(
        self,
        *,
        text: str | Omit = omit,
        number: int | Literal[""] | Omit = omit,
        order: params.OrderParam | Literal[""] | Omit = omit,
        names: Sequence[str] | Literal[""] | Omit = omit,
        maybe: int | Literal[""] | None | Omit = omit,
        pipes: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /empty`.

        Args:
            number: How many.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: EmptyWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: EmptyWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class EmptyWithRawResponse(RawVariant):
    """The methods of `Empty`, giving `RawResponse`."""

    list = raw_method(Empty.list)


class EmptyWithStreamingResponse(StreamedVariant):
    """The methods of `Empty`, giving `StreamedResponse`."""

    list = streamed_method(Empty.list)


class AsyncEmpty(AsyncResource):
    """The `empty` operations."""

    async def list(
        self,
        *,
        text: str | Omit = omit,
        number: int | Literal[""] | Omit = omit,
        order: params.OrderParam | Literal[""] | Omit = omit,
        names: Sequence[str] | Literal[""] | Omit = omit,
        maybe: int | Literal[""] | None | Omit = omit,
        pipes: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /empty`.

        Args:
            number: How many.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncEmptyWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncEmptyWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncEmptyWithRawResponse(RawVariant):
    """The methods of `AsyncEmpty`, giving `RawResponse`."""

    list = async_raw_method(AsyncEmpty.list)


class AsyncEmptyWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncEmpty`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncEmpty.list)
