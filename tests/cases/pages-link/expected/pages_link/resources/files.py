"""`client.files`."""

from __future__ import annotations

from builtins import list as _list
from typing import Unpack

from .. import models
from .._runtime.headers import async_raw_with_headers, raw_with_headers
from .._runtime.operation import Answer, Operation
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import (
    RawVariant,
    StreamedVariant,
    async_streamed_method,
    streamed_method,
    variant,
)

_LIST: Operation[list[models.Repo]] = Operation(
    id="listFiles",
    method="GET",
    path="/files",
    answers={"200": Answer("application/json", lambda: list[models.Repo])},
    servers={"default": "https://files.example.test/v1"},
)
_LIST_PAGES: Paging[models.Repo] = Paging(
    style="link",
)


class Files(PagedResource):
    """The `files` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Repo, _list[models.Repo]]:
        """`GET /files`.

        At a server of its own, whose origin counts.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: FilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: FilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class FilesWithRawResponse(RawVariant):
    """The methods of `Files`, giving `RawResponse`."""

    list = raw_with_headers(Files.list, lambda: models.ListFilesResponseHeaders)


class FilesWithStreamingResponse(StreamedVariant):
    """The methods of `Files`, giving `StreamedResponse`."""

    list = streamed_method(Files.list)


class AsyncFiles(AsyncPagedResource):
    """The `files` operations."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Repo, _list[models.Repo]]:
        """`GET /files`.

        At a server of its own, whose origin counts.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncFilesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncFilesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncFilesWithRawResponse(RawVariant):
    """The methods of `AsyncFiles`, giving `RawResponse`."""

    list = async_raw_with_headers(
        AsyncFiles.list, lambda: models.ListFilesResponseHeaders
    )


class AsyncFilesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncFiles`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncFiles.list)
