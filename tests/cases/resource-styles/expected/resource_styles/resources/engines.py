"""`client.engines`."""

from __future__ import annotations

from typing import Unpack

from .. import params
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

_BEGIN_START: Operation[None] = Operation(
    id="Engines_BeginStart",
    method="POST",
    path="/v1/groups/{group}/engines/{name}/start",
    parameters=(
        Parameter("group", "group", "path"),
        Parameter("name", "name", "path"),
    ),
    parameters_type=lambda: params.EnginesBeginStartParams,
    answers={"204": Answer()},
    accept="*/*",
)
_LIST: Operation[None] = Operation(
    id="Engines_ListByGroup",
    method="GET",
    path="/v1/groups/{group}/engines",
    parameters=(Parameter("group", "group", "path"),),
    parameters_type=lambda: params.EnginesListByGroupParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Engines(Resource):
    """The `engines` operations."""

    def begin_start(
        self,
        group: str,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /v1/groups/{group}/engines/{name}/start`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_BEGIN_START, locals())

    def list(
        self,
        group: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v1/groups/{group}/engines`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: EnginesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: EnginesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class EnginesWithRawResponse(RawVariant):
    """The methods of `Engines`, giving `RawResponse`."""

    begin_start = raw_method(Engines.begin_start)
    list = raw_method(Engines.list)


class EnginesWithStreamingResponse(StreamedVariant):
    """The methods of `Engines`, giving `StreamedResponse`."""

    begin_start = streamed_method(Engines.begin_start)
    list = streamed_method(Engines.list)


class AsyncEngines(AsyncResource):
    """The `engines` operations."""

    async def begin_start(
        self,
        group: str,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /v1/groups/{group}/engines/{name}/start`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_BEGIN_START, locals())

    async def list(
        self,
        group: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /v1/groups/{group}/engines`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncEnginesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncEnginesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncEnginesWithRawResponse(RawVariant):
    """The methods of `AsyncEngines`, giving `RawResponse`."""

    begin_start = async_raw_method(AsyncEngines.begin_start)
    list = async_raw_method(AsyncEngines.list)


class AsyncEnginesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncEngines`, giving `AsyncStreamedResponse`."""

    begin_start = async_streamed_method(AsyncEngines.begin_start)
    list = async_streamed_method(AsyncEngines.list)
