"""`client.points`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Annotated, Unpack

from pydantic import Field

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_REPLACE: Operation[
    list[
        Annotated[tuple[float, float, models.Label], Field(max_length=3, min_length=3)]
    ]
] = Operation(
    id="putPoints",
    method="PUT",
    path="/points",
    body=Body("application/json", lambda: params.PutPointsBody),
    answers={
        "200": Answer(
            "application/json",
            lambda: list[
                Annotated[
                    tuple[float, float, models.Label], Field(max_length=3, min_length=3)
                ]
            ],
        )
    },
)


class Points(Resource):
    """The `points` operations."""

    def replace(
        self,
        *,
        body: Sequence[tuple[float, float, params.LabelParam | models.Label]],
        **options: Unpack[RequestOptions],
    ) -> list[
        Annotated[tuple[float, float, models.Label], Field(max_length=3, min_length=3)]
    ]:
        """`PUT /points`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> PointsWithRawResponse:
        """The same methods, giving the whole response."""
        return PointsWithRawResponse(self._raw())


class PointsWithRawResponse:
    """The methods of `Points`, giving the whole response."""

    def __init__(self, resource: Points) -> None:
        self.replace = raw(resource.replace)


class AsyncPoints(AsyncResource):
    """The `points` operations."""

    async def replace(
        self,
        *,
        body: Sequence[tuple[float, float, params.LabelParam | models.Label]],
        **options: Unpack[RequestOptions],
    ) -> list[
        Annotated[tuple[float, float, models.Label], Field(max_length=3, min_length=3)]
    ]:
        """`PUT /points`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncPointsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPointsWithRawResponse(self._raw())


class AsyncPointsWithRawResponse:
    """The methods of `AsyncPoints`, giving the whole response."""

    def __init__(self, resource: AsyncPoints) -> None:
        self.replace = async_raw(resource.replace)
