"""`client.json`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_REPLACE: Operation[models.Json] = Operation(
    id="replaceJson",
    method="PUT",
    path="/json",
    body=Body("application/json", lambda: params.ReplaceJsonBody),
    answers={"200": Answer("application/json", lambda: models.Json)},
)


class Json(Resource):
    """The `json` operations."""

    def replace(
        self,
        *,
        body: params.JsonParam,
        **options: Unpack[RequestOptions],
    ) -> models.Json:
        """`PUT /json`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> JsonWithRawResponse:
        """The same methods, giving the whole response."""
        return JsonWithRawResponse(self._raw())


class JsonWithRawResponse:
    """The methods of `Json`, giving the whole response."""

    def __init__(self, resource: Json) -> None:
        self.replace = raw(resource.replace)


class AsyncJson(AsyncResource):
    """The `json` operations."""

    async def replace(
        self,
        *,
        body: params.JsonParam,
        **options: Unpack[RequestOptions],
    ) -> models.Json:
        """`PUT /json`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncJsonWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncJsonWithRawResponse(self._raw())


class AsyncJsonWithRawResponse:
    """The methods of `AsyncJson`, giving the whole response."""

    def __init__(self, resource: AsyncJson) -> None:
        self.replace = async_raw(resource.replace)
