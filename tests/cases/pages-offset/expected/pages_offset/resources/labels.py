"""`client.labels`."""

from __future__ import annotations

from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import (
    RawVariant,
    StreamedVariant,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
    variant,
)

_LIST: Operation[models.ListLabelsResponse] = Operation(
    id="listLabels",
    method="GET",
    path="/labels",
    parameters=(Parameter("offset", "offset", "query"),),
    parameters_type=lambda: params.ListLabelsParams,
    answers={"200": Answer("application/json", lambda: models.ListLabelsResponse)},
)
_LIST_PAGES: Paging[models.Song] = Paging(
    style="cursor",
    items=("labels",),
    next=("next_offset",),
    argument="offset",
)


class Labels(PagedResource):
    """The `labels` operations."""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Song, models.ListLabelsResponse]:
        """`GET /labels`.

        The answer names the next offset.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: LabelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: LabelsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class LabelsWithRawResponse(RawVariant):
    """The methods of `Labels`, giving `RawResponse`."""

    list = raw_method(Labels.list)


class LabelsWithStreamingResponse(StreamedVariant):
    """The methods of `Labels`, giving `StreamedResponse`."""

    list = streamed_method(Labels.list)


class AsyncLabels(AsyncPagedResource):
    """The `labels` operations."""

    def list(
        self,
        *,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Song, models.ListLabelsResponse]:
        """`GET /labels`.

        The answer names the next offset.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncLabelsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncLabelsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncLabelsWithRawResponse(RawVariant):
    """The methods of `AsyncLabels`, giving `RawResponse`."""

    list = async_raw_method(AsyncLabels.list)


class AsyncLabelsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncLabels`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncLabels.list)
