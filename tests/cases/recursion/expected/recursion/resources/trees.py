"""`client.trees`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> TreesWithRawResponse:
        """The same methods, giving the whole response."""
        return TreesWithRawResponse(self._raw())


class TreesWithRawResponse:
    """The methods of `Trees`, giving the whole response."""

    def __init__(self, resource: Trees) -> None:
        self.create = raw(resource.create)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncTreesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncTreesWithRawResponse(self._raw())


class AsyncTreesWithRawResponse:
    """The methods of `AsyncTrees`, giving the whole response."""

    def __init__(self, resource: AsyncTrees) -> None:
        self.create = async_raw(resource.create)
