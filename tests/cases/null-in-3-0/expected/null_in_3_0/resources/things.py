"""`client.things`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[None] = Operation(
    id="listThings",
    method="GET",
    path="/things",
    parameters=(
        Parameter("req", "req", "query"),
        Parameter("req_null", "reqNull", "query"),
        Parameter("x_req", "x-req", "header"),
        Parameter("x_req_null", "x-reqNull", "header"),
        Parameter("opt", "opt", "query"),
        Parameter("opt_null", "optNull", "query"),
        Parameter("opt_enum", "optEnum", "query"),
        Parameter("opt_ref", "optRef", "query"),
        Parameter("opt_target", "optTarget", "query"),
        Parameter("x_opt", "x-opt", "header"),
        Parameter("x_opt_null", "x-optNull", "header"),
        Parameter("x_opt_enum", "x-optEnum", "header"),
        Parameter("x_opt_ref", "x-optRef", "header"),
        Parameter("x_opt_target", "x-optTarget", "header"),
    ),
    parameters_type=lambda: params.ListThingsParams,
    answers={"204": Answer()},
)
_REPLACE: Operation[models.Thing] = Operation(
    id="putThings",
    method="PUT",
    path="/things",
    body=Body("application/json", lambda: params.ThingParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Thing)},
)
_CREATE: Operation[None] = Operation(
    id="createThings",
    method="POST",
    path="/things",
    body=Body("application/json", lambda: params.CreateThingsBody),
    answers={"204": Answer()},
)


class Things(Resource):
    """The `things` operations."""

    def list(
        self,
        *,
        req: str,
        req_null: str | None,
        x_req: str,
        x_req_null: str | None,
        opt: str | Omit = omit,
        opt_null: str | None | Omit = omit,
        opt_enum: Literal["v", "w"] | None | Omit = omit,
        opt_ref: str | None | Omit = omit,
        opt_target: str | None | Omit = omit,
        x_opt: str | Omit = omit,
        x_opt_null: str | None | Omit = omit,
        x_opt_enum: Literal["v", "w"] | None | Omit = omit,
        x_opt_ref: str | None | Omit = omit,
        x_opt_target: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    def replace(
        self,
        *,
        req: str,
        req_null: str | None,
        opt: str | Omit = omit,
        opt_null: str | None | Omit = omit,
        opt_enum: Literal["v", "w"] | None | Omit = omit,
        opt_ref: str | None | Omit = omit,
        opt_target: str | None | Omit = omit,
        inner: params.InnerParam | models.Inner | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`PUT /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    def create(
        self,
        *,
        body: Sequence[params.ThingParam | models.Thing],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, giving the whole response."""
        return ThingsWithRawResponse(self._raw())


class ThingsWithRawResponse:
    """The methods of `Things`, giving the whole response."""

    def __init__(self, resource: Things) -> None:
        self.list = raw(resource.list)
        self.replace = raw(resource.replace)
        self.create = raw(resource.create)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def list(
        self,
        *,
        req: str,
        req_null: str | None,
        x_req: str,
        x_req_null: str | None,
        opt: str | Omit = omit,
        opt_null: str | None | Omit = omit,
        opt_enum: Literal["v", "w"] | None | Omit = omit,
        opt_ref: str | None | Omit = omit,
        opt_target: str | None | Omit = omit,
        x_opt: str | Omit = omit,
        x_opt_null: str | None | Omit = omit,
        x_opt_enum: Literal["v", "w"] | None | Omit = omit,
        x_opt_ref: str | None | Omit = omit,
        x_opt_target: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    async def replace(
        self,
        *,
        req: str,
        req_null: str | None,
        opt: str | Omit = omit,
        opt_null: str | None | Omit = omit,
        opt_enum: Literal["v", "w"] | None | Omit = omit,
        opt_ref: str | None | Omit = omit,
        opt_target: str | None | Omit = omit,
        inner: params.InnerParam | models.Inner | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`PUT /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    async def create(
        self,
        *,
        body: Sequence[params.ThingParam | models.Thing],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncThingsWithRawResponse(self._raw())


class AsyncThingsWithRawResponse:
    """The methods of `AsyncThings`, giving the whole response."""

    def __init__(self, resource: AsyncThings) -> None:
        self.list = async_raw(resource.list)
        self.replace = async_raw(resource.replace)
        self.create = async_raw(resource.create)
