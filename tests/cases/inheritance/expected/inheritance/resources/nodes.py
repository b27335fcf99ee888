"""`client.nodes`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> NodesWithRawResponse:
        """The same methods, giving the whole response."""
        return NodesWithRawResponse(self._raw())


class NodesWithRawResponse:
    """The methods of `Nodes`, giving the whole response."""

    def __init__(self, resource: Nodes) -> None:
        self.get = raw(resource.get)


class AsyncNodes(AsyncResource):
    """The `nodes` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Node:
        """`GET /nodes`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> AsyncNodesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncNodesWithRawResponse(self._raw())


class AsyncNodesWithRawResponse:
    """The methods of `AsyncNodes`, giving the whole response."""

    def __init__(self, resource: AsyncNodes) -> None:
        self.get = async_raw(resource.get)
