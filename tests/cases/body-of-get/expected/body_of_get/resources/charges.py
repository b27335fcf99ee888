"""`client.charges`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

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

_LIST: Operation[list[str]] = Operation(
    id="listCharges",
    method="GET",
    path="/charges",
    parameters=(
        Parameter("limit", "limit", "query"),
        Parameter("page_size", "pageSize", "query"),
    ),
    parameters_type=lambda: params.ListChargesParams,
    answers={"200": Answer("application/json", lambda: list[str])},
)


class Charges(Resource):
    """The `charges` operations."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /charges`.

        Args:
            limit: At most so many; see `page_size`.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: ChargesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ChargesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ChargesWithRawResponse(RawVariant):
    """The methods of `Charges`, giving `RawResponse`."""

    list = raw_method(Charges.list)


class ChargesWithStreamingResponse(StreamedVariant):
    """The methods of `Charges`, giving `StreamedResponse`."""

    list = streamed_method(Charges.list)


class AsyncCharges(AsyncResource):
    """The `charges` operations."""

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /charges`.

        Args:
            limit: At most so many; see `page_size`.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncChargesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncChargesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncChargesWithRawResponse(RawVariant):
    """The methods of `AsyncCharges`, giving `RawResponse`."""

    list = async_raw_method(AsyncCharges.list)


class AsyncChargesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCharges`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncCharges.list)
