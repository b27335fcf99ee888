"""`client.nests`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_REPLACE: Operation[list[models.Nest]] = Operation(
    id="replaceNest",
    method="PUT",
    path="/nests",
    body=Body("application/json", lambda: params.ReplaceNestBody),
    answers={"200": Answer("application/json", lambda: list[models.Nest])},
)


class Nests(Resource):
    """The `nests` operations."""

    def replace(
        self,
        *,
        body: Sequence[params.NestParam],
        **options: Unpack[RequestOptions],
    ) -> list[models.Nest]:
        """`PUT /nests`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> NestsWithRawResponse:
        """The same methods, giving the whole response."""
        return NestsWithRawResponse(self._raw())


class NestsWithRawResponse:
    """The methods of `Nests`, giving the whole response."""

    def __init__(self, resource: Nests) -> None:
        self.replace = raw(resource.replace)


class AsyncNests(AsyncResource):
    """The `nests` operations."""

    async def replace(
        self,
        *,
        body: Sequence[params.NestParam],
        **options: Unpack[RequestOptions],
    ) -> list[models.Nest]:
        """`PUT /nests`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncNestsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncNestsWithRawResponse(self._raw())


class AsyncNestsWithRawResponse:
    """The methods of `AsyncNests`, giving the whole response."""

    def __init__(self, resource: AsyncNests) -> None:
        self.replace = async_raw(resource.replace)
