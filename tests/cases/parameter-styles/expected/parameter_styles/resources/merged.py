"""`client.merged`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET: Operation[None] = Operation(
    id="getMerged",
    method="GET",
    path="/merged/{id}",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("sort", "sort", "query", style="pipeDelimited"),
        Parameter("trace", "trace", "query"),
        Parameter("id_query", "id", "query"),
        Parameter("trace_header", "trace", "header"),
    ),
    parameters_type=lambda: params.GetMergedParams,
    answers={"204": Answer()},
)


class Merged(Resource):
    """The `merged` operations."""

    def get(
        self,
        id: int,
        *,
        sort: Sequence[str] | Omit = omit,
        trace: str | Omit = omit,
        id_query: str | Omit = omit,
        trace_header: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /merged/{id}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> MergedWithRawResponse:
        """The same methods, giving the whole response."""
        return MergedWithRawResponse(self._raw())


class MergedWithRawResponse:
    """The methods of `Merged`, giving the whole response."""

    def __init__(self, resource: Merged) -> None:
        self.get = raw(resource.get)


class AsyncMerged(AsyncResource):
    """The `merged` operations."""

    async def get(
        self,
        id: int,
        *,
        sort: Sequence[str] | Omit = omit,
        trace: str | Omit = omit,
        id_query: str | Omit = omit,
        trace_header: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /merged/{id}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> AsyncMergedWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncMergedWithRawResponse(self._raw())


class AsyncMergedWithRawResponse:
    """The methods of `AsyncMerged`, giving the whole response."""

    def __init__(self, resource: AsyncMerged) -> None:
        self.get = async_raw(resource.get)
