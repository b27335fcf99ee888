"""`client.things`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, Unpack
from uuid import UUID

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_REPLACE: Operation[models.Thing] = Operation(
    id="putThing",
    method="PUT",
    path="/things",
    parameters=(Parameter("box", "box", "query"),),
    parameters_type=lambda: params.PutThingParams,
    body=Body("application/json", lambda: params.ThingParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Thing)},
)


class Things(Resource):
    """The `things` operations."""

    def replace(
        self,
        *,
        box: tuple[int, int] | Omit = omit,
        pair: tuple[UUID | str, int] | Omit = omit,
        taken: tuple[str, int] | None | Omit = omit,
        rest: Sequence[str | int] | Omit = omit,
        none: Sequence[Any] | Omit = omit,
        unique: Sequence[Mapping[str, Any]] | Omit = omit,
        keys: Mapping[str, int | str] | Omit = omit,
        listed: Mapping[Literal["a", "b"], int] | Omit = omit,
        sized: Mapping[str, int] | Omit = omit,
        record: params.RecordParam | models.Record | Omit = omit,
        marked: params.MarkedParam | models.Marked | Omit = omit,
        word: str | Omit = omit,
        year: str | Omit = omit,
        other: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`PUT /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, giving the whole response."""
        return ThingsWithRawResponse(self._raw())


class ThingsWithRawResponse:
    """The methods of `Things`, giving the whole response."""

    def __init__(self, resource: Things) -> None:
        self.replace = raw(resource.replace)


class AsyncThings(AsyncResource):
    """The `things` operations."""

    async def replace(
        self,
        *,
        box: tuple[int, int] | Omit = omit,
        pair: tuple[UUID | str, int] | Omit = omit,
        taken: tuple[str, int] | None | Omit = omit,
        rest: Sequence[str | int] | Omit = omit,
        none: Sequence[Any] | Omit = omit,
        unique: Sequence[Mapping[str, Any]] | Omit = omit,
        keys: Mapping[str, int | str] | Omit = omit,
        listed: Mapping[Literal["a", "b"], int] | Omit = omit,
        sized: Mapping[str, int] | Omit = omit,
        record: params.RecordParam | models.Record | Omit = omit,
        marked: params.MarkedParam | models.Marked | Omit = omit,
        word: str | Omit = omit,
        year: str | Omit = omit,
        other: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Thing:
        """`PUT /things`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncThingsWithRawResponse(self._raw())


class AsyncThingsWithRawResponse:
    """The methods of `AsyncThings`, giving the whole response."""

    def __init__(self, resource: AsyncThings) -> None:
        self.replace = async_raw(resource.replace)
