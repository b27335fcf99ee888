"""`client.trees`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models, params
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

_SEND: Operation[models.Tree] = Operation(
    id="sendTree",
    method="POST",
    path="/tree",
    body=Body("application/json", lambda: params.TreeParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Tree)},
)
_GET_COLOUR: Operation[models.Painted] = Operation(
    id="getColour",
    method="GET",
    path="/colour",
    answers={"200": Answer("application/json", lambda: models.Painted)},
)


class Trees(Resource):
    """The `trees` operations."""

    def send(
        self,
        *,
        label: str,
        children: Sequence[params.TreeParam | models.Tree] | Omit = omit,
        parent: params.TreeParam | models.Tree | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Tree:
        """`POST /tree`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_SEND, locals())

    def get_colour(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Painted:
        """`GET /colour`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_COLOUR, locals())

    with_raw_response = variant(lambda: TreesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TreesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TreesWithRawResponse(RawVariant):
    """The methods of `Trees`, giving `RawResponse`."""

    send = raw_method(Trees.send)
    get_colour = raw_method(Trees.get_colour)


class TreesWithStreamingResponse(StreamedVariant):
    """The methods of `Trees`, giving `StreamedResponse`."""

    send = streamed_method(Trees.send)
    get_colour = streamed_method(Trees.get_colour)


class AsyncTrees(AsyncResource):
    """The `trees` operations."""

    async def send(
        self,
        *,
        label: str,
        children: Sequence[params.TreeParam | models.Tree] | Omit = omit,
        parent: params.TreeParam | models.Tree | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Tree:
        """`POST /tree`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_SEND, locals())

    async def get_colour(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Painted:
        """`GET /colour`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_COLOUR, locals())

    with_raw_response = variant(lambda: AsyncTreesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTreesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTreesWithRawResponse(RawVariant):
    """The methods of `AsyncTrees`, giving `RawResponse`."""

    send = async_raw_method(AsyncTrees.send)
    get_colour = async_raw_method(AsyncTrees.get_colour)


class AsyncTreesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTrees`, giving `AsyncStreamedResponse`."""

    send = async_streamed_method(AsyncTrees.send)
    get_colour = async_streamed_method(AsyncTrees.get_colour)
