"""`client.nodes`."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
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

_GET: Operation[models.Node] = Operation(
    id="getNode",
    method="GET",
    path="/nodes",
    answers={"200": Answer("application/json", lambda: models.Node)},
)


class Nodes(Resource):
    """The `nodes` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Node:
        """`GET /nodes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET, locals())

    with_raw_response = variant(lambda: NodesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: NodesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class NodesWithRawResponse(RawVariant):
    """The methods of `Nodes`, giving `RawResponse`."""

    get = raw_method(Nodes.get)


class NodesWithStreamingResponse(StreamedVariant):
    """The methods of `Nodes`, giving `StreamedResponse`."""

    get = streamed_method(Nodes.get)


class AsyncNodes(AsyncResource):
    """The `nodes` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Node:
        """`GET /nodes`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET, locals())

    with_raw_response = variant(lambda: AsyncNodesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncNodesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncNodesWithRawResponse(RawVariant):
    """The methods of `AsyncNodes`, giving `RawResponse`."""

    get = async_raw_method(AsyncNodes.get)


class AsyncNodesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncNodes`, giving `AsyncStreamedResponse`."""

    get = async_streamed_method(AsyncNodes.get)
