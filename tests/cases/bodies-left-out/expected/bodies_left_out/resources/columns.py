"""`client.columns`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import params
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

_SET: Operation[None] = Operation(
    id="setColumns",
    method="PUT",
    path="/columns",
    body=Body("application/json", lambda: params.SetColumnsBody, required=False),
    answers={"204": Answer()},
    accept="*/*",
)


class Columns(Resource):
    """The `columns` operations."""

    def set(
        self,
        *,
        body: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /columns`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SET, locals())

    with_raw_response = variant(lambda: ColumnsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ColumnsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ColumnsWithRawResponse(RawVariant):
    """The methods of `Columns`, giving `RawResponse`."""

    set = raw_method(Columns.set)


class ColumnsWithStreamingResponse(StreamedVariant):
    """The methods of `Columns`, giving `StreamedResponse`."""

    set = streamed_method(Columns.set)


class AsyncColumns(AsyncResource):
    """The `columns` operations."""

    async def set(
        self,
        *,
        body: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /columns`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SET, locals())

    with_raw_response = variant(lambda: AsyncColumnsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncColumnsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncColumnsWithRawResponse(RawVariant):
    """The methods of `AsyncColumns`, giving `RawResponse`."""

    set = async_raw_method(AsyncColumns.set)


class AsyncColumnsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncColumns`, giving `AsyncStreamedResponse`."""

    set = async_streamed_method(AsyncColumns.set)
