"""`client.rules`."""

from __future__ import annotations

from builtins import list as _list
from functools import cached_property
from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_LIST: Operation[list[models.Repo]] = Operation(
    id="listRules",
    method="GET",
    path="/rules",
    answers={"200": Answer("application/json", lambda: list[models.Repo])},
)


class Rules(Resource):
    """The `rules` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Repo]:
        """`GET /rules`.

        An array without the header is one answer.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> RulesWithRawResponse:
        """The same methods, giving the whole response."""
        return RulesWithRawResponse(self._raw())


class RulesWithRawResponse:
    """The methods of `Rules`, giving the whole response."""

    def __init__(self, resource: Rules) -> None:
        self.list = raw(resource.list)


class AsyncRules(AsyncResource):
    """The `rules` operations."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[models.Repo]:
        """`GET /rules`.

        An array without the header is one answer.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_LIST, locals())

    @cached_property
    def with_raw_response(self) -> AsyncRulesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncRulesWithRawResponse(self._raw())


class AsyncRulesWithRawResponse:
    """The methods of `AsyncRules`, giving the whole response."""

    def __init__(self, resource: AsyncRules) -> None:
        self.list = async_raw(resource.list)
