"""`client.trees`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_CREATE: Operation[models.Tree] = Operation(
    id="createTree",
    method="POST",
    path="/trees",
    body=Body("application/json", lambda: params.TreeParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Tree)},
)


class Trees(Resource):
    """The `trees` operations."""

    def create(
        self,
        *,
        name: str,
        parent: params.TreeParam | models.Tree | Omit = omit,
        branches: Sequence[params.TreeParam | models.Tree] | Omit = omit,
        by_name: Mapping[str, params.TreeParam | models.Tree] | Omit = omit,
        owner: params.OwnerParam | models.Owner | Omit = omit,
        rule: params.RuleParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Tree:
        """`POST /trees`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: TreesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: TreesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class TreesWithRawResponse(RawVariant):
    """The methods of `Trees`, giving `RawResponse`."""

    create = raw_method(Trees.create)


class TreesWithStreamingResponse(StreamedVariant):
    """The methods of `Trees`, giving `StreamedResponse`."""

    create = streamed_method(Trees.create)


class AsyncTrees(AsyncResource):
    """The `trees` operations."""

    async def create(
        self,
        *,
        name: str,
        parent: params.TreeParam | models.Tree | Omit = omit,
        branches: Sequence[params.TreeParam | models.Tree] | Omit = omit,
        by_name: Mapping[str, params.TreeParam | models.Tree] | Omit = omit,
        owner: params.OwnerParam | models.Owner | Omit = omit,
        rule: params.RuleParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Tree:
        """`POST /trees`.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncTreesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncTreesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncTreesWithRawResponse(RawVariant):
    """The methods of `AsyncTrees`, giving `RawResponse`."""

    create = async_raw_method(AsyncTrees.create)


class AsyncTreesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncTrees`, giving `AsyncStreamedResponse`."""

    create = async_streamed_method(AsyncTrees.create)
