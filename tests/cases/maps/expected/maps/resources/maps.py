"""`client.maps`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_CREATE: Operation[models.Maps] = Operation(
    id="createMap",
    method="POST",
    path="/maps",
    body=Body("application/json", lambda: params.MapsParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Maps)},
)


class MapsResource(Resource):
    """The `maps` operations."""

    def create(
        self,
        *,
        typed: params.TypedParam | models.Typed | Omit = omit,
        open: params.OpenParam | models.Open | Omit = omit,
        closed: params.ClosedParam | models.Closed | Omit = omit,
        objects: (
            Mapping[str, params.MapsObjectsValueParam | models.MapsObjectsValue] | Omit
        ) = omit,
        nested: Mapping[str, Mapping[str, Sequence[int]]] | Omit = omit,
        nullable: Mapping[str, str] | None | Omit = omit,
        nullable_values: Mapping[str, str | None] | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        empty: Mapping[str, Any] | Omit = omit,
        enums: Mapping[str, Literal["a", "b"]] | Omit = omit,
        named: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Maps:
        """`POST /maps`.

        Args:
            named: Labels by key.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> MapsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return MapsResourceWithRawResponse(self._raw())


class MapsResourceWithRawResponse:
    """The methods of `MapsResource`, giving the whole response."""

    def __init__(self, resource: MapsResource) -> None:
        self.create = raw(resource.create)


class AsyncMapsResource(AsyncResource):
    """The `maps` operations."""

    async def create(
        self,
        *,
        typed: params.TypedParam | models.Typed | Omit = omit,
        open: params.OpenParam | models.Open | Omit = omit,
        closed: params.ClosedParam | models.Closed | Omit = omit,
        objects: (
            Mapping[str, params.MapsObjectsValueParam | models.MapsObjectsValue] | Omit
        ) = omit,
        nested: Mapping[str, Mapping[str, Sequence[int]]] | Omit = omit,
        nullable: Mapping[str, str] | None | Omit = omit,
        nullable_values: Mapping[str, str | None] | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        empty: Mapping[str, Any] | Omit = omit,
        enums: Mapping[str, Literal["a", "b"]] | Omit = omit,
        named: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Maps:
        """`POST /maps`.

        Args:
            named: Labels by key.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncMapsResourceWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncMapsResourceWithRawResponse(self._raw())


class AsyncMapsResourceWithRawResponse:
    """The methods of `AsyncMapsResource`, giving the whole response."""

    def __init__(self, resource: AsyncMapsResource) -> None:
        self.create = async_raw(resource.create)
