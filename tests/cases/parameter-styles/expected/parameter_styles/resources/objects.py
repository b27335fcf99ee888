"""`client.objects`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

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

_LIST: Operation[None] = Operation(
    id="listObjects",
    method="GET",
    path="/objects",
    parameters=(
        Parameter("filter", "filter", "query", style="deepObject"),
        Parameter("exploded", "exploded", "query"),
        Parameter("joined", "joined", "query", explode=False),
        Parameter("free", "free", "query", style="deepObject", explode=True),
        Parameter("list", "list", "query", explode=False),
    ),
    parameters_type=lambda: params.ListObjectsParams,
    answers={"204": Answer()},
    accept="*/*",
)


class Objects(Resource):
    """The `objects` operations."""

    def list(
        self,
        *,
        filter: params.FilterParam | models.Filter | Omit = omit,
        exploded: params.FilterParam | models.Filter | Omit = omit,
        joined: params.FilterParam | models.Filter | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        list: Sequence[params.SizeParam | models.Size] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /objects`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_LIST, locals())

    with_raw_response = variant(lambda: ObjectsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ObjectsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ObjectsWithRawResponse(RawVariant):
    """The methods of `Objects`, giving `RawResponse`."""

    list = raw_method(Objects.list)


class ObjectsWithStreamingResponse(StreamedVariant):
    """The methods of `Objects`, giving `StreamedResponse`."""

    list = streamed_method(Objects.list)


class AsyncObjects(AsyncResource):
    """The `objects` operations."""

    async def list(
        self,
        *,
        filter: params.FilterParam | models.Filter | Omit = omit,
        exploded: params.FilterParam | models.Filter | Omit = omit,
        joined: params.FilterParam | models.Filter | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        list: Sequence[params.SizeParam | models.Size] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /objects`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_LIST, locals())

    with_raw_response = variant(lambda: AsyncObjectsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncObjectsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncObjectsWithRawResponse(RawVariant):
    """The methods of `AsyncObjects`, giving `RawResponse`."""

    list = async_raw_method(AsyncObjects.list)


class AsyncObjectsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncObjects`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncObjects.list)
