"""`client.shapes`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_REPLACE: Operation[models.NamedShape] = Operation(
    id="putShape",
    method="PUT",
    path="/shapes",
    body=Body("application/json", lambda: params.PutShapeBody),
    answers={"200": Answer("application/json", lambda: models.NamedShape)},
)


class Shapes(Resource):
    """The `shapes` operations."""

    def replace(
        self,
        *,
        body: params.NamedShapeParam,
        **options: Unpack[RequestOptions],
    ) -> models.NamedShape:
        """`PUT /shapes`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> ShapesWithRawResponse:
        """The same methods, giving the whole response."""
        return ShapesWithRawResponse(self._raw())


class ShapesWithRawResponse:
    """The methods of `Shapes`, giving the whole response."""

    def __init__(self, resource: Shapes) -> None:
        self.replace = raw(resource.replace)


class AsyncShapes(AsyncResource):
    """The `shapes` operations."""

    async def replace(
        self,
        *,
        body: params.NamedShapeParam,
        **options: Unpack[RequestOptions],
    ) -> models.NamedShape:
        """`PUT /shapes`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncShapesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncShapesWithRawResponse(self._raw())


class AsyncShapesWithRawResponse:
    """The methods of `AsyncShapes`, giving the whole response."""

    def __init__(self, resource: AsyncShapes) -> None:
        self.replace = async_raw(resource.replace)
