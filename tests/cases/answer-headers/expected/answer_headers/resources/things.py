"""`client.things`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import models, params
from .._runtime.headers import async_raw_with_headers, raw_with_headers
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

_ERRORS = {"404": Answer()}
_LIST: Operation[list[str]] = Operation(
    id="listThings",
    method="GET",
    path="/things",
    parameters=(Parameter("page", "page", "query"),),
    parameters_type=lambda: params.ListThingsParams,
    answers={
        "200": Answer("application/json", lambda: list[str]),
        "206": Answer("application/json", lambda: list[str]),
    },
    errors=_ERRORS,
)
_GET_PLAIN: Operation[str] = Operation(
    id="getPlain",
    method="GET",
    path="/plain",
    answers={"200": Answer("text/plain")},
    accept="text/plain",
)
_DELETE_PLAIN: Operation[None] = Operation(
    id="deletePlain",
    method="DELETE",
    path="/plain",
    answers={"204": Answer()},
    accept="*/*",
)


class Things(Resource):
    """The `things` operations."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: None.
        """
        return self._call(_LIST, locals())

    def get_plain(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /plain`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_PLAIN, locals())

    def delete_plain(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /plain`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE_PLAIN, locals())

    with_raw_response = variant(lambda: ThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ThingsWithRawResponse(RawVariant):
    """The methods of `Things`, giving `RawResponse`."""

    list = raw_with_headers(Things.list, lambda: models.ListThingsResponseHeaders)
    get_plain = raw_method(Things.get_plain)
    delete_plain = raw_with_headers(
        Things.delete_plain, lambda: models.DeletePlainResponseHeaders
    )


class ThingsWithStreamingResponse(StreamedVariant):
    """The methods of `Things`, giving `StreamedResponse`."""

    list = streamed_method(Things.list)
    get_plain = streamed_method(Things.get_plain)
    delete_plain = streamed_method(Things.delete_plain)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def list(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _list[str]:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.

        Raises:
            NotFoundError: None.
        """
        return await self._call(_LIST, locals())

    async def get_plain(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /plain`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_PLAIN, locals())

    async def delete_plain(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /plain`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE_PLAIN, locals())

    with_raw_response = variant(lambda: AsyncThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncThingsWithRawResponse(RawVariant):
    """The methods of `AsyncThings`, giving `RawResponse`."""

    list = async_raw_with_headers(
        AsyncThings.list, lambda: models.ListThingsResponseHeaders
    )
    get_plain = async_raw_method(AsyncThings.get_plain)
    delete_plain = async_raw_with_headers(
        AsyncThings.delete_plain, lambda: models.DeletePlainResponseHeaders
    )


class AsyncThingsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncThings`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncThings.list)
    get_plain = async_streamed_method(AsyncThings.get_plain)
    delete_plain = async_streamed_method(AsyncThings.delete_plain)
