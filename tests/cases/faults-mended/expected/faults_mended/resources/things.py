"""`client.things`."""

from __future__ import annotations

from builtins import list as _list
from typing import Any, Literal, Unpack

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

_GET: Operation[models.Thing] = Operation(
    id="GET /things/{id}/{part}",
    method="GET",
    path="/things/{id}/{part}",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("part", "part", "path"),
        Parameter("limit", "limit", "query"),
        Parameter("sort", "sort", "query"),
        Parameter("nothing", "nothing", "query"),
    ),
    parameters_type=lambda: params.GETThingsIdPartParams,
    answers={"200": Answer("application/json", lambda: models.Thing)},
)
_REPLACE: Operation[None] = Operation(
    id="PUT /things/{id}/{part}",
    method="PUT",
    path="/things/{id}/{part}",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("part", "part", "path"),
    ),
    parameters_type=lambda: params.PUTThingsIdPartParams,
    body=Body("application/json", lambda: params.ThingParam, spread=True),
    answers={"204": Answer()},
    accept="*/*",
)
_LIST: Operation[list[models.Thing]] = Operation(
    id="GET /things",
    method="GET",
    path="/things",
    answers={"200": Answer("application/json", lambda: list[models.Thing])},
)


class Things(Resource):
    """The `things` operations."""

    def get(
        self,
        id: str,
        part: str,
        *,
        limit: int,
        sort: str | Omit = omit,
        nothing: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /things/{id}/{part}`.

        Args:
            limit: The server's default is 'many'.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    def replace(
        self,
        id: str,
        part: str,
        *,
        name: str,
        count: int | None | Omit = omit,
        colour: Any | Omit = omit,
        size: Literal["small", "large"] | Omit = omit,
        born: str | Omit = omit,
        more: params.ThingMoreParam | models.ThingMore | Omit = omit,
        other: Any | Omit = omit,
        example: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /things/{id}/{part}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_REPLACE, locals())

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Thing]:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: ThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ThingsWithRawResponse(RawVariant):
    """The methods of `Things`, giving `RawResponse`."""

    get = raw_method(Things.get)
    replace = raw_method(Things.replace)
    list = raw_method(Things.list)


class ThingsWithStreamingResponse(StreamedVariant):
    """The methods of `Things`, giving `StreamedResponse`."""

    get = streamed_method(Things.get)
    replace = streamed_method(Things.replace)
    list = streamed_method(Things.list)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def get(
        self,
        id: str,
        part: str,
        *,
        limit: int,
        sort: str | Omit = omit,
        nothing: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`GET /things/{id}/{part}`.

        Args:
            limit: The server's default is 'many'.
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    async def replace(
        self,
        id: str,
        part: str,
        *,
        name: str,
        count: int | None | Omit = omit,
        colour: Any | Omit = omit,
        size: Literal["small", "large"] | Omit = omit,
        born: str | Omit = omit,
        more: params.ThingMoreParam | models.ThingMore | Omit = omit,
        other: Any | Omit = omit,
        example: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /things/{id}/{part}`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_REPLACE, locals())

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Thing]:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncThingsWithRawResponse(RawVariant):
    """The methods of `AsyncThings`, giving `RawResponse`."""

    get = async_raw_method(AsyncThings.get)
    replace = async_raw_method(AsyncThings.replace)
    list = async_raw_method(AsyncThings.list)


class AsyncThingsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncThings`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncThings.get)
    replace = async_streamed_method(AsyncThings.replace)
    list = async_streamed_method(AsyncThings.list)
