"""`client.steps`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[models.ListStepsResponse] = Operation(
    id="listSteps",
    method="GET",
    path="/steps",
    answers={"200": Answer("application/json", lambda: models.ListStepsResponse)},
)


class Steps(Resource):
    """The `steps` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.ListStepsResponse:
        """`GET /steps`.

        A word that only sounds like a URL.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> StepsWithRawResponse:
        """The same methods, giving the whole response."""
        return StepsWithRawResponse(self._raw())


class StepsWithRawResponse:
    """The methods of `Steps`, giving the whole response."""

    def __init__(self, resource: Steps) -> None:
        self.list = raw(resource.list)


class AsyncSteps(AsyncResource):
    """The `steps` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.ListStepsResponse:
        """`GET /steps`.

        A word that only sounds like a URL.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncStepsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncStepsWithRawResponse(self._raw())


class AsyncStepsWithRawResponse:
    """The methods of `AsyncSteps`, giving the whole response."""

    def __init__(self, resource: AsyncSteps) -> None:
        self.list = async_raw(resource.list)
