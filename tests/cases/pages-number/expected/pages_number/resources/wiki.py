"""`client.wiki`."""

from __future__ import annotations

from typing import Unpack

from .. import params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_GET_VERSIONS, locals())

    with_raw_response = variant(lambda: WikiWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: WikiWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class WikiWithRawResponse(RawVariant):
    """The methods of `Wiki`, giving `RawResponse`."""

    get_versions = raw_method(Wiki.get_versions)


class WikiWithStreamingResponse(StreamedVariant):
    """The methods of `Wiki`, giving `StreamedResponse`."""

    get_versions = streamed_method(Wiki.get_versions)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_GET_VERSIONS, locals())

    with_raw_response = variant(lambda: AsyncWikiWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncWikiWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncWikiWithRawResponse(RawVariant):
    """The methods of `AsyncWiki`, giving `RawResponse`."""

    get_versions = async_raw_method(AsyncWiki.get_versions)


class AsyncWikiWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncWiki`, giving `AsyncStreamedResponse`."""

    get_versions = async_streamed_method(AsyncWiki.get_versions)
