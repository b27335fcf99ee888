"""`client.batches`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_DELETE, locals())

    @cached_property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """The same methods, giving the whole response."""
        return BatchesWithRawResponse(self._raw())


class BatchesWithRawResponse:
    """The methods of `Batches`, giving the whole response."""

    def __init__(self, resource: Batches) -> None:
        self.list = raw(resource.list)
        self.delete = raw(resource.delete)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_DELETE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncBatchesWithRawResponse(self._raw())


class AsyncBatchesWithRawResponse:
    """The methods of `AsyncBatches`, giving the whole response."""

    def __init__(self, resource: AsyncBatches) -> None:
        self.list = async_raw(resource.list)
        self.delete = async_raw(resource.delete)
