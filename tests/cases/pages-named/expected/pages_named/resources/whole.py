"""`client.whole`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET: Operation[models.GetWholeResponse] = Operation(
    id="getWhole",
    method="GET",
    path="/whole",
    parameters=(Parameter("cursor", "cursor", "query"),),
    parameters_type=lambda: params.GetWholeParams,
    answers={"200": Answer("application/json", lambda: models.GetWholeResponse)},
)


class Whole(Resource):
    """The `whole` operations."""

    def get(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.GetWholeResponse:
        """`GET /whole`.

        It would be recognised, but is one answer.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> WholeWithRawResponse:
        """The same methods, giving the whole response."""
        return WholeWithRawResponse(self._raw())


class WholeWithRawResponse:
    """The methods of `Whole`, giving the whole response."""

    def __init__(self, resource: Whole) -> None:
        self.get = raw(resource.get)


class AsyncWhole(AsyncResource):
    """The `whole` operations."""

    async def get(
        self,
        *,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.GetWholeResponse:
        """`GET /whole`.

        It would be recognised, but is one answer.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> AsyncWholeWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncWholeWithRawResponse(self._raw())


class AsyncWholeWithRawResponse:
    """The methods of `AsyncWhole`, giving the whole response."""

    def __init__(self, resource: AsyncWhole) -> None:
        self.get = async_raw(resource.get)
