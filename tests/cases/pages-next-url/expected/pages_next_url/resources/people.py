"""`client.people`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

_LIST: Operation[models.ListPeopleResponse] = Operation(
    id="listPeople",
    method="GET",
    path="/people",
    parameters=(Parameter("top", "$top", "query"),),
    parameters_type=lambda: params.ListPeopleParams,
    answers={"200": Answer("application/json", lambda: models.ListPeopleResponse)},
)
_LIST_PAGES: Paging[models.Row] = Paging(
    style="url",
    items=("value",),
    next=("odata_next_link",),
    total=("odata_count",),
)


class People(PagedResource):
    """The `people` operations."""

    def list(
        self,
        *,
        top: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Row, models.ListPeopleResponse]:
        """`GET /people`.

        As OData answers.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> PeopleWithRawResponse:
        """The same methods, giving the whole response."""
        return PeopleWithRawResponse(self._raw())


class PeopleWithRawResponse:
    """The methods of `People`, giving the whole response."""

    def __init__(self, resource: People) -> None:
        self.list = raw(resource.list)


class AsyncPeople(AsyncPagedResource):
    """The `people` operations."""

    def list(
        self,
        *,
        top: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Row, models.ListPeopleResponse]:
        """`GET /people`.

        As OData answers.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncPeopleWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncPeopleWithRawResponse(self._raw())


class AsyncPeopleWithRawResponse:
    """The methods of `AsyncPeople`, giving the whole response."""

    def __init__(self, resource: AsyncPeople) -> None:
        self.list = async_raw(resource.list)
