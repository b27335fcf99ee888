"""`client.shared`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET: Operation[None] = Operation(
    id="getShared",
    method="GET",
    path="/shared/{id}",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("limit", "limit", "query"),
        Parameter("x_trace", "X-Trace", "header"),
    ),
    parameters_type=lambda: params.GetSharedParams,
    answers={"204": Answer()},
)
_DELETE: Operation[None] = Operation(
    id="deleteShared",
    method="DELETE",
    path="/shared/{id}",
    parameters=(
        Parameter("id", "id", "path"),
        Parameter("limit", "limit", "query"),
        Parameter("x_trace", "X-Trace", "header"),
    ),
    parameters_type=lambda: params.DeleteSharedParams,
    answers={"204": Answer()},
)


class Shared(Resource):
    """The `shared` operations."""

    def get(
        self,
        id: str,
        *,
        limit: int,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /shared/{id}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    def delete(
        self,
        id: str,
        *,
        limit: str | Omit = omit,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /shared/{id}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_DELETE, locals())

    @cached_property
    def with_raw_response(self) -> SharedWithRawResponse:
        """The same methods, giving the whole response."""
        return SharedWithRawResponse(self._raw())


class SharedWithRawResponse:
    """The methods of `Shared`, giving the whole response."""

    def __init__(self, resource: Shared) -> None:
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)


class AsyncShared(AsyncResource):
    """The `shared` operations."""

    async def get(
        self,
        id: str,
        *,
        limit: int,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /shared/{id}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    async def delete(
        self,
        id: str,
        *,
        limit: str | Omit = omit,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /shared/{id}`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_DELETE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncSharedWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncSharedWithRawResponse(self._raw())


class AsyncSharedWithRawResponse:
    """The methods of `AsyncShared`, giving the whole response."""

    def __init__(self, resource: AsyncShared) -> None:
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)
