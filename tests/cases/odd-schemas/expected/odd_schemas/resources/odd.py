"""`client.odd`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_REPLACE: Operation[models.Odd] = Operation(
    id="putOdd",
    method="PUT",
    path="/odd",
    body=Body(
        "application/json",
        lambda: params.OddParam,
        spread=True,
        renamed={
            "foo_bar_body": "foo_bar2",
            "foo_bar_body2": "foo_bar3",
            "model_config": "model_config_",
        },
    ),
    answers={"200": Answer("application/json", lambda: models.Odd)},
)


class Odd(Resource):
    """The `odd` operations."""

    def replace(
        self,
        *,
        foo_bar_body: str,
        foo_bar: int | Omit = omit,
        foo_bar_body2: bool | Omit = omit,
        class_: str | Omit = omit,
        n1: str | Omit = omit,
        model_config: str | Omit = omit,
        left: params.LeftParam | models.Left | Omit = omit,
        list: Sequence[params.ListItemParam | models.ListItem] | Omit = omit,
        more: params.MoreParam | models.More | Omit = omit,
        other: params.AliasParam | Omit = omit,
        closed: params.ClosedParam | models.Closed | Omit = omit,
        untagged: params.UntaggedParam | Omit = omit,
        nothing: None | Omit = omit,
        anything: Any | Omit = omit,
        maybe: params.LeftParam | models.Left | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Odd:
        """`PUT /odd`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> OddWithRawResponse:
        """The same methods, giving the whole response."""
        return OddWithRawResponse(self._raw())


class OddWithRawResponse:
    """The methods of `Odd`, giving the whole response."""

    def __init__(self, resource: Odd) -> None:
        self.replace = raw(resource.replace)


class AsyncOdd(AsyncResource):
    """The `odd` operations."""

    async def replace(
        self,
        *,
        foo_bar_body: str,
        foo_bar: int | Omit = omit,
        foo_bar_body2: bool | Omit = omit,
        class_: str | Omit = omit,
        n1: str | Omit = omit,
        model_config: str | Omit = omit,
        left: params.LeftParam | models.Left | Omit = omit,
        list: Sequence[params.ListItemParam | models.ListItem] | Omit = omit,
        more: params.MoreParam | models.More | Omit = omit,
        other: params.AliasParam | Omit = omit,
        closed: params.ClosedParam | models.Closed | Omit = omit,
        untagged: params.UntaggedParam | Omit = omit,
        nothing: None | Omit = omit,
        anything: Any | Omit = omit,
        maybe: params.LeftParam | models.Left | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Odd:
        """`PUT /odd`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_REPLACE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncOddWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncOddWithRawResponse(self._raw())


class AsyncOddWithRawResponse:
    """The methods of `AsyncOdd`, giving the whole response."""

    def __init__(self, resource: AsyncOdd) -> None:
        self.replace = async_raw(resource.replace)
