"""`client.values`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_REPLACE: Operation[models.Values] = Operation(
    id="putValues",
    method="PUT",
    path="/values",
    body=Body("application/json", lambda: params.ValuesParam, spread=True),
    answers={"200": Answer("application/json", lambda: models.Values)},
)


class Values(Resource):
    """The `values` operations."""

    def replace(
        self,
        *,
        nested: (
            params.CatParam
            | models.Cat
            | params.DogParam
            | models.Dog
            | Sequence[params.PetParam]
            | str
            | Omit
        ) = omit,
        both: int | Omit = omit,
        text: str | Omit = omit,
        lists: Sequence[str] | Sequence[int] | Omit = omit,
        maybe: str | int | None | Omit = omit,
        loop: params.LoopParam | Omit = omit,
        inline: (
            params.ValuesInlineRoundParam
            | models.ValuesInlineRound
            | params.ValuesInlineFlatParam
            | models.ValuesInlineFlat
            | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Values:
        """`PUT /values`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> ValuesWithRawResponse:
        """The same methods, giving the whole response."""
        return ValuesWithRawResponse(self._raw())


class ValuesWithRawResponse:
    """The methods of `Values`, giving the whole response."""

    def __init__(self, resource: Values) -> None:
        self.replace = raw(resource.replace)


class AsyncValues(AsyncResource):
    """The `values` operations."""

    async def replace(
        self,
        *,
        nested: (
            params.CatParam
            | models.Cat
            | params.DogParam
            | models.Dog
            | Sequence[params.PetParam]
            | str
            | Omit
        ) = omit,
        both: int | Omit = omit,
        text: str | Omit = omit,
        lists: Sequence[str] | Sequence[int] | Omit = omit,
        maybe: str | int | None | Omit = omit,
        loop: params.LoopParam | Omit = omit,
        inline: (
            params.ValuesInlineRoundParam
            | models.ValuesInlineRound
            | params.ValuesInlineFlatParam
            | models.ValuesInlineFlat
            | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Values:
        """`PUT /values`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncValuesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncValuesWithRawResponse(self._raw())


class AsyncValuesWithRawResponse:
    """The methods of `AsyncValues`, giving the whole response."""

    def __init__(self, resource: AsyncValues) -> None:
        self.replace = async_raw(resource.replace)
