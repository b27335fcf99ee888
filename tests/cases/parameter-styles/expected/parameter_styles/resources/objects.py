"""`client.objects`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> ObjectsWithRawResponse:
        """The same methods, giving the whole response."""
        return ObjectsWithRawResponse(self._raw())


class ObjectsWithRawResponse:
    """The methods of `Objects`, giving the whole response."""

    def __init__(self, resource: Objects) -> None:
        self.list = raw(resource.list)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncObjectsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncObjectsWithRawResponse(self._raw())


class AsyncObjectsWithRawResponse:
    """The methods of `AsyncObjects`, giving the whole response."""

    def __init__(self, resource: AsyncObjects) -> None:
        self.list = async_raw(resource.list)
