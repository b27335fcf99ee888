"""`client.n2fa`."""

from __future__ import annotations

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

_LIST_DIGITS: Operation[None] = Operation(
    id="2fa",
    method="GET",
    path="/digits",
    parameters=(Parameter("n2nd", "2nd", "query"),),
    parameters_type=lambda: params.Model2faParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Model2fa(Resource):
    """The `n2fa` operations."""

    def list_digits(
        self,
        *,
        n2nd: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /digits`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST_DIGITS, locals())

    with_raw_response = variant(lambda: Model2faWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: Model2faWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class Model2faWithRawResponse(RawVariant):
    """The methods of `Model2fa`, giving `RawResponse`."""

    list_digits = raw_method(Model2fa.list_digits)


class Model2faWithStreamingResponse(StreamedVariant):
    """The methods of `Model2fa`, giving `StreamedResponse`."""

    list_digits = streamed_method(Model2fa.list_digits)


class AsyncModel2fa(AsyncResource):
    """The `n2fa` operations."""

    async def list_digits(
        self,
        *,
        n2nd: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /digits`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST_DIGITS, locals())

    with_raw_response = variant(lambda: AsyncModel2faWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncModel2faWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncModel2faWithRawResponse(RawVariant):
    """The methods of `AsyncModel2fa`, giving `RawResponse`."""

    list_digits = async_raw_method(AsyncModel2fa.list_digits)


class AsyncModel2faWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncModel2fa`, giving `AsyncStreamedResponse`."""

    list_digits = async_streamed_method(AsyncModel2fa.list_digits)
