"""`client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[models.ListThingsResponse] = Operation(
    id="listThings",
    method="GET",
    path="/things",
    parameters=(Parameter("cursor", "cursor", "query"),),
    parameters_type=lambda: params.ListThingsParams,
    answers={"200": Answer("application/json", lambda: models.ListThingsResponse)},
)


class Things(Resource):
    """The `things` operations."""

    def list(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ListThingsResponse:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, giving the whole response."""
        return ThingsWithRawResponse(self._raw())


class ThingsWithRawResponse:
    """The methods of `Things`, giving the whole response."""

    def __init__(self, resource: Things) -> None:
        self.list = raw(resource.list)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def list(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ListThingsResponse:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncThingsWithRawResponse(self._raw())


class AsyncThingsWithRawResponse:
    """The methods of `AsyncThings`, giving the whole response."""

    def __init__(self, resource: AsyncThings) -> None:
        self.list = async_raw(resource.list)
