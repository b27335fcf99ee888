"""`client.wiki`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource, async_raw, raw

_GET_VERSIONS: Operation[list[str]] = Operation(
    id="getWikiVersions",
    method="GET",
    path="/v2/wiki",
    parameters=(
        Parameter("page", "page", "query"),
        Parameter("limit", "limit", "query"),
    ),
    parameters_type=lambda: params.GetWikiVersionsParams,
    answers={"200": Answer("application/json", lambda: list[str])},
)


class Wiki(Resource):
    """The `wiki` operations."""

    def get_versions(
        self,
        *,
        page: str,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[str]:
        """`GET /v2/wiki`.

        The name of a page is no number.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_GET_VERSIONS, locals())

    @cached_property
    def with_raw_response(self) -> WikiWithRawResponse:
        """The same methods, giving the whole response."""
        return WikiWithRawResponse(self._raw())


class WikiWithRawResponse:
    """The methods of `Wiki`, giving the whole response."""

    def __init__(self, resource: Wiki) -> None:
        self.get_versions = raw(resource.get_versions)


class AsyncWiki(AsyncResource):
    """The `wiki` operations."""

    async def get_versions(
        self,
        *,
        page: str,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[str]:
        """`GET /v2/wiki`.

        The name of a page is no number.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_GET_VERSIONS, locals())

    @cached_property
    def with_raw_response(self) -> AsyncWikiWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncWikiWithRawResponse(self._raw())


class AsyncWikiWithRawResponse:
    """The methods of `AsyncWiki`, giving the whole response."""

    def __init__(self, resource: AsyncWiki) -> None:
        self.get_versions = async_raw(resource.get_versions)
