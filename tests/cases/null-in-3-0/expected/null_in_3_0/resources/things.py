"""`client.things`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import (
    AsyncResource,
    RawVariant,
    Resource,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

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
    accept="*/*",
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
    accept="*/*",
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: ThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ThingsWithRawResponse(RawVariant):
    """The methods of `Things`, giving `RawResponse`."""

    list = raw_method(Things.list)
    replace = raw_method(Things.replace)
    create = raw_method(Things.create)


class ThingsWithStreamingResponse(StreamedVariant):
    """The methods of `Things`, giving `StreamedResponse`."""

    list = streamed_method(Things.list)
    replace = streamed_method(Things.replace)
    create = streamed_method(Things.create)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncThingsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncThingsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncThingsWithRawResponse(RawVariant):
    """The methods of `AsyncThings`, giving `RawResponse`."""

    list = async_raw_method(AsyncThings.list)
    replace = async_raw_method(AsyncThings.replace)
    create = async_raw_method(AsyncThings.create)


class AsyncThingsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncThings`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncThings.list)
    replace = async_streamed_method(AsyncThings.replace)
    create = async_streamed_method(AsyncThings.create)
