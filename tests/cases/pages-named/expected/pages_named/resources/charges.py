"""`client.charges`."""

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

_LIST: Operation[models.ListChargesResponse] = Operation(
    id="listCharges",
    method="GET",
    path="/charges",
    parameters=(Parameter("behind", "behind", "query"),),
    parameters_type=lambda: params.ListChargesParams,
    answers={"200": Answer("application/json", lambda: models.ListChargesResponse)},
)
_LIST_PAGES: Paging[models.Thing] = Paging(
    style="cursor",
    items=("list", "of", "charges"),
    more=("any_left",),
    last=("ref",),
    argument="behind",
    as_text=True,
)


class Charges(PagedResource):
    """The `charges` operations."""

    def list(
        self,
        *,
        behind: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Thing, models.ListChargesResponse]:
        """`GET /charges`.

        The last item's field is the cursor.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: ChargesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: ChargesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class ChargesWithRawResponse(RawVariant):
    """The methods of `Charges`, giving `RawResponse`."""

    list = raw_method(Charges.list)


class ChargesWithStreamingResponse(StreamedVariant):
    """The methods of `Charges`, giving `StreamedResponse`."""

    list = streamed_method(Charges.list)


class AsyncCharges(AsyncPagedResource):
    """The `charges` operations."""

    def list(
        self,
        *,
        behind: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Thing, models.ListChargesResponse]:
        """`GET /charges`.

        The last item's field is the cursor.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    with_raw_response = variant(lambda: AsyncChargesWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncChargesWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncChargesWithRawResponse(RawVariant):
    """The methods of `AsyncCharges`, giving `RawResponse`."""

    list = async_raw_method(AsyncCharges.list)


class AsyncChargesWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCharges`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncCharges.list)
