"""`client.metrics`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_REPLACE: Operation[dict[str, list[models.Closed]]] = Operation(
    id="putMetrics",
    method="PUT",
    path="/metrics",
    body=Body("application/json", lambda: params.PutMetricsBody),
    answers={"200": Answer("application/json", lambda: dict[str, list[models.Closed]])},
)


class Metrics(Resource):
    """The `metrics` operations."""

    def replace(
        self,
        *,
        body: Mapping[str, float | None],
        **options: Unpack[RequestOptions],
    ) -> dict[str, list[models.Closed]]:
        """`PUT /metrics`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> MetricsWithRawResponse:
        """The same methods, giving the whole response."""
        return MetricsWithRawResponse(self._raw())


class MetricsWithRawResponse:
    """The methods of `Metrics`, giving the whole response."""

    def __init__(self, resource: Metrics) -> None:
        self.replace = raw(resource.replace)


class AsyncMetrics(AsyncResource):
    """The `metrics` operations."""

    async def replace(
        self,
        *,
        body: Mapping[str, float | None],
        **options: Unpack[RequestOptions],
    ) -> dict[str, list[models.Closed]]:
        """`PUT /metrics`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncMetricsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncMetricsWithRawResponse(self._raw())


class AsyncMetricsWithRawResponse:
    """The methods of `AsyncMetrics`, giving the whole response."""

    def __init__(self, resource: AsyncMetrics) -> None:
        self.replace = async_raw(resource.replace)
