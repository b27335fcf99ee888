"""`client.models`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[None] = Operation(
    id="listModels",
    method="GET",
    path="/models",
    answers={"204": Answer()},
)


class Models(Resource):
    """The `models` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /models`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods, giving the whole response."""
        return ModelsWithRawResponse(self._raw())


class ModelsWithRawResponse:
    """The methods of `Models`, giving the whole response."""

    def __init__(self, resource: Models) -> None:
        self.list = raw(resource.list)


class AsyncModels(AsyncResource):
    """The `models` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /models`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncModelsWithRawResponse(self._raw())


class AsyncModelsWithRawResponse:
    """The methods of `AsyncModels`, giving the whole response."""

    def __init__(self, resource: AsyncModels) -> None:
        self.list = async_raw(resource.list)
