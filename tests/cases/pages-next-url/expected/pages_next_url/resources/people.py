"""`client.people`."""

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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: PeopleWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: PeopleWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class PeopleWithRawResponse(RawVariant):
    """The methods of `People`, giving `RawResponse`."""

    list = raw_method(People.list)


class PeopleWithStreamingResponse(StreamedVariant):
    """The methods of `People`, giving `StreamedResponse`."""

    list = streamed_method(People.list)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncPeopleWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncPeopleWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncPeopleWithRawResponse(RawVariant):
    """The methods of `AsyncPeople`, giving `RawResponse`."""

    list = async_raw_method(AsyncPeople.list)


class AsyncPeopleWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncPeople`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncPeople.list)
