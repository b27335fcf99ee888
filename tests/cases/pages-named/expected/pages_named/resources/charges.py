"""`client.charges`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> ChargesWithRawResponse:
        """The same methods, giving the whole response."""
        return ChargesWithRawResponse(self._raw())


class ChargesWithRawResponse:
    """The methods of `Charges`, giving the whole response."""

    def __init__(self, resource: Charges) -> None:
        self.list = raw(resource.list)


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
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    @cached_property
    def with_raw_response(self) -> AsyncChargesWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncChargesWithRawResponse(self._raw())


class AsyncChargesWithRawResponse:
    """The methods of `AsyncCharges`, giving the whole response."""

    def __init__(self, resource: AsyncCharges) -> None:
        self.list = async_raw(resource.list)
