"""`client.values`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from .. import models, params
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

_REPLACE: Operation[models.Values] = Operation(
    id="putValues",
    method="PUT",
    path="/values",
    parameters=(
        Parameter("page", "page", "query"),
        Parameter("tags", "tags", "query"),
    ),
    parameters_type=lambda: params.PutValuesParams,
    body=Body("application/json", lambda: params.ValuesParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Values)},
)


class Values(Resource):
    """The `values` operations."""

    def replace(
        self,
        *,
        page: int | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        least: int | Omit = omit,
        most: float | Omit = omit,
        over: int | Omit = omit,
        under: float | Omit = omit,
        at_least: int | Omit = omit,
        step: float | Omit = omit,
        even: int | Omit = omit,
        short: str | Omit = omit,
        long: str | Omit = omit,
        code: str | Omit = omit,
        some: Sequence[int] | Omit = omit,
        few: Sequence[str] | None | Omit = omit,
        single: Sequence[str] | None | Omit = omit,
        sized: Mapping[str, int] | None | Omit = omit,
        maybe: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Values:
        """`PUT /values`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: ValuesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ValuesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ValuesWithRawResponse(RawVariant):
    """The methods of `Values`, giving `RawResponse`."""

    replace = raw_method(Values.replace)


class ValuesWithStreamingResponse(StreamedVariant):
    """The methods of `Values`, giving `StreamedResponse`."""

    replace = streamed_method(Values.replace)


class AsyncValues(AsyncResource):
    """The `values` operations."""

    async def replace(
        self,
        *,
        page: int | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        least: int | Omit = omit,
        most: float | Omit = omit,
        over: int | Omit = omit,
        under: float | Omit = omit,
        at_least: int | Omit = omit,
        step: float | Omit = omit,
        even: int | Omit = omit,
        short: str | Omit = omit,
        long: str | Omit = omit,
        code: str | Omit = omit,
        some: Sequence[int] | Omit = omit,
        few: Sequence[str] | None | Omit = omit,
        single: Sequence[str] | None | Omit = omit,
        sized: Mapping[str, int] | None | Omit = omit,
        maybe: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Values:
        """`PUT /values`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    with_raw_response = variant(lambda: AsyncValuesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncValuesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncValuesWithRawResponse(RawVariant):
    """The methods of `AsyncValues`, giving `RawResponse`."""

    replace = async_raw_method(AsyncValues.replace)


class AsyncValuesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncValues`, giving `AsyncStreamedResponse`."""

    replace = async_streamed_method(AsyncValues.replace)
