"""`client.meta`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET: Operation[models.Repo] = Operation(
    id="getMeta",
    method="GET",
    path="/meta",
    answers={"200": Answer("application/json", lambda: models.Repo)},
)


class Meta(Resource):
    """The `meta` operations."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Repo:
        """`GET /meta`.

        An object with a Link header is no list.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> MetaWithRawResponse:
        """The same methods, giving the whole response."""
        return MetaWithRawResponse(self._raw())


class MetaWithRawResponse:
    """The methods of `Meta`, giving the whole response."""

    def __init__(self, resource: Meta) -> None:
        self.get = raw(resource.get)


class AsyncMeta(AsyncResource):
    """The `meta` operations."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Repo:
        """`GET /meta`.

        An object with a Link header is no list.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET, locals())

    @cached_property
    def with_raw_response(self) -> AsyncMetaWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncMetaWithRawResponse(self._raw())


class AsyncMetaWithRawResponse:
    """The methods of `AsyncMeta`, giving the whole response."""

    def __init__(self, resource: AsyncMeta) -> None:
        self.get = async_raw(resource.get)
