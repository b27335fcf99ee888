"""`client.batches`."""

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

_LIST: Operation[models.Batch] = Operation(
    id="listBatches",
    method="GET",
    path="/batches",
    parameters=(Parameter("from_", "from", "query"),),
    parameters_type=lambda: params.ListBatchesParams,
    answers={"200": Answer("application/json", lambda: models.Batch)},
)
_LIST_PAGES: Paging[models.Thing] = Paging(
    style="cursor",
    items=("batch", "things"),
    next=("batch", "until"),
    total=("sum",),
    argument="from_",
)
_DELETE: Operation[models.Batch] = Operation(
    id="deleteBatches",
    method="DELETE",
    path="/batches",
    parameters=(Parameter("from_", "from", "query"),),
    parameters_type=lambda: params.DeleteBatchesParams,
    answers={"200": Answer("application/json", lambda: models.Batch)},
)


class Batches(PagedResource):
    """The `batches` operations."""

    def list(
        self,
        *,
        from_: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Thing, models.Batch]:
        """`GET /batches`.

        The root names it.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    def delete(
        self,
        *,
        from_: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Batch:
        """`DELETE /batches`.

        What the root names does not fit what does not read.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_DELETE, locals())

    with_raw_response = variant(lambda: BatchesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: BatchesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class BatchesWithRawResponse(RawVariant):
    """The methods of `Batches`, giving `RawResponse`."""

    list = raw_method(Batches.list)
    delete = raw_method(Batches.delete)


class BatchesWithStreamingResponse(StreamedVariant):
    """The methods of `Batches`, giving `StreamedResponse`."""

    list = streamed_method(Batches.list)
    delete = streamed_method(Batches.delete)


class AsyncBatches(AsyncPagedResource):
    """The `batches` operations."""

    def list(
        self,
        *,
        from_: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Thing, models.Batch]:
        """`GET /batches`.

        The root names it.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    async def delete(
        self,
        *,
        from_: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Batch:
        """`DELETE /batches`.

        What the root names does not fit what does not read.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_DELETE, locals())

    with_raw_response = variant(lambda: AsyncBatchesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncBatchesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncBatchesWithRawResponse(RawVariant):
    """The methods of `AsyncBatches`, giving `RawResponse`."""

    list = async_raw_method(AsyncBatches.list)
    delete = async_raw_method(AsyncBatches.delete)


class AsyncBatchesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncBatches`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncBatches.list)
    delete = async_streamed_method(AsyncBatches.delete)
