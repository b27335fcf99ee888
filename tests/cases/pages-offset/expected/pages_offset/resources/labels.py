"""`client.labels`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> LabelsWithRawResponse:
        """The same methods, giving the whole response."""
        return LabelsWithRawResponse(self._raw())


class LabelsWithRawResponse:
    """The methods of `Labels`, giving the whole response."""

    def __init__(self, resource: Labels) -> None:
        self.list = raw(resource.list)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncLabelsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncLabelsWithRawResponse(self._raw())


class AsyncLabelsWithRawResponse:
    """The methods of `AsyncLabels`, giving the whole response."""

    def __init__(self, resource: AsyncLabels) -> None:
        self.list = async_raw(resource.list)
