"""`client.things`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_UPDATE: Operation[models.Thing] = Operation(
    id="updateThing",
    method="PATCH",
    path="/things",
    body=Body("application/json", lambda: params.ThingParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Thing)},
)


class Things(Resource):
    """The `things` operations."""

    def update(
        self,
        *,
        kept: str,
        cleared: str | None,
        plain: int | Omit = omit,
        empty: int | None | Omit = omit,
        colour: Literal["red", "blue"] | None | Omit = omit,
        owner: params.OwnerParam | models.Owner | None | Omit = omit,
        holder: params.OwnerParam | models.Owner | None | Omit = omit,
        tags: Sequence[str | None] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`PATCH /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_UPDATE, locals())

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, giving the whole response."""
        return ThingsWithRawResponse(self._raw())


class ThingsWithRawResponse:
    """The methods of `Things`, giving the whole response."""

    def __init__(self, resource: Things) -> None:
        self.update = raw(resource.update)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def update(
        self,
        *,
        kept: str,
        cleared: str | None,
        plain: int | Omit = omit,
        empty: int | None | Omit = omit,
        colour: Literal["red", "blue"] | None | Omit = omit,
        owner: params.OwnerParam | models.Owner | None | Omit = omit,
        holder: params.OwnerParam | models.Owner | None | Omit = omit,
        tags: Sequence[str | None] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`PATCH /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_UPDATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncThingsWithRawResponse(self._raw())


class AsyncThingsWithRawResponse:
    """The methods of `AsyncThings`, giving the whole response."""

    def __init__(self, resource: AsyncThings) -> None:
        self.update = async_raw(resource.update)
