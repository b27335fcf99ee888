"""`client.query`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models, params
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

_GET_FORM: Operation[None] = Operation(
    id="getForm",
    method="GET",
    path="/form",
    parameters=(
        Parameter("color", "color", "query", explode=False),
        Parameter("array", "array", "query", explode=False),
        Parameter("object", "object", "query", explode=False),
    ),
    parameters_type=lambda: params.GetFormParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_FORM_EXPLODED: Operation[None] = Operation(
    id="getFormExploded",
    method="GET",
    path="/formExploded",
    parameters=(
        Parameter("color", "color", "query"),
        Parameter("array", "array", "query"),
        Parameter("object", "object", "query"),
    ),
    parameters_type=lambda: params.GetFormExplodedParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_DELIMITED: Operation[None] = Operation(
    id="getDelimited",
    method="GET",
    path="/delimited",
    parameters=(
        Parameter("spaces", "spaces", "query", style="spaceDelimited"),
        Parameter("pipes", "pipes", "query", style="pipeDelimited"),
        Parameter("space_object", "spaceObject", "query", style="spaceDelimited"),
        Parameter("pipe_object", "pipeObject", "query", style="pipeDelimited"),
        Parameter("deep", "deep", "query", style="deepObject", explode=True),
    ),
    parameters_type=lambda: params.GetDelimitedParams,
    answers={"204": Answer()},
    accept="*/*",
)
_GET_PLAIN: Operation[None] = Operation(
    id="getPlain",
    method="GET",
    path="/plain",
    parameters=(
        Parameter("array", "array", "query"),
        Parameter("reserved", "reserved", "query", allow_reserved=True),
        Parameter("filter", "filter", "query", media_type="application/json"),
        Parameter("flag", "flag", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    parameters_type=lambda: params.GetPlainParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Query(Resource):
    """The `query` operations."""

    def get_form(
        self,
        *,
        color: str | Omit = omit,
        array: Sequence[str] | Omit = omit,
        object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /form`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_FORM, locals())

    def get_form_exploded(
        self,
        *,
        color: str | Omit = omit,
        array: Sequence[str] | Omit = omit,
        object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /formExploded`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_FORM_EXPLODED, locals())

    def get_delimited(
        self,
        *,
        spaces: Sequence[str] | Omit = omit,
        pipes: Sequence[str] | Omit = omit,
        space_object: params.ColorParam | models.Color | Omit = omit,
        pipe_object: params.ColorParam | models.Color | Omit = omit,
        deep: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /delimited`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_DELIMITED, locals())

    def get_plain(
        self,
        *,
        array: Sequence[int] | Omit = omit,
        reserved: str | Omit = omit,
        filter: params.ColorParam | models.Color | Omit = omit,
        flag: bool | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /plain`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_PLAIN, locals())

    with_raw_response = variant(lambda: QueryWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: QueryWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class QueryWithRawResponse(RawVariant):
    """The methods of `Query`, giving `RawResponse`."""

    get_form = raw_method(Query.get_form)
    get_form_exploded = raw_method(Query.get_form_exploded)
    get_delimited = raw_method(Query.get_delimited)
    get_plain = raw_method(Query.get_plain)


class QueryWithStreamingResponse(StreamedVariant):
    """The methods of `Query`, giving `StreamedResponse`."""

    get_form = streamed_method(Query.get_form)
    get_form_exploded = streamed_method(Query.get_form_exploded)
    get_delimited = streamed_method(Query.get_delimited)
    get_plain = streamed_method(Query.get_plain)


class AsyncQuery(AsyncResource):
    """The `query` operations."""

    async def get_form(
        self,
        *,
        color: str | Omit = omit,
        array: Sequence[str] | Omit = omit,
        object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /form`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_FORM, locals())

    async def get_form_exploded(
        self,
        *,
        color: str | Omit = omit,
        array: Sequence[str] | Omit = omit,
        object: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /formExploded`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_FORM_EXPLODED, locals())

    async def get_delimited(
        self,
        *,
        spaces: Sequence[str] | Omit = omit,
        pipes: Sequence[str] | Omit = omit,
        space_object: params.ColorParam | models.Color | Omit = omit,
        pipe_object: params.ColorParam | models.Color | Omit = omit,
        deep: params.ColorParam | models.Color | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /delimited`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_DELIMITED, locals())

    async def get_plain(
        self,
        *,
        array: Sequence[int] | Omit = omit,
        reserved: str | Omit = omit,
        filter: params.ColorParam | models.Color | Omit = omit,
        flag: bool | Omit = omit,
        page_size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /plain`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_PLAIN, locals())

    with_raw_response = variant(lambda: AsyncQueryWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncQueryWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncQueryWithRawResponse(RawVariant):
    """The methods of `AsyncQuery`, giving `RawResponse`."""

    get_form = async_raw_method(AsyncQuery.get_form)
    get_form_exploded = async_raw_method(AsyncQuery.get_form_exploded)
    get_delimited = async_raw_method(AsyncQuery.get_delimited)
    get_plain = async_raw_method(AsyncQuery.get_plain)


class AsyncQueryWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncQuery`, giving `AsyncStreamedResponse`."""

    get_form = async_streamed_method(AsyncQuery.get_form)
    get_form_exploded = async_streamed_method(AsyncQuery.get_form_exploded)
    get_delimited = async_streamed_method(AsyncQuery.get_delimited)
    get_plain = async_streamed_method(AsyncQuery.get_plain)
