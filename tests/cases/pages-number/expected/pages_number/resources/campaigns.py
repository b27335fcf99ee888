"""`client.campaigns`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource, Paging
from .._runtime.resource import async_raw, raw

_LIST: Operation[models.CampaignList] = Operation(
    id="listCampaigns",
    method="GET",
    path="/v2/campaigns",
    parameters=(
        Parameter("page", "page", "query"),
        Parameter("page_size", "pageSize", "query"),
        Parameter("sort_by", "sortBy", "query"),
        Parameter("search", "search", "query"),
    ),
    parameters_type=lambda: params.ListCampaignsParams,
    answers={"200": Answer("application/json", lambda: models.CampaignList)},
)
_LIST_PAGES: Paging[models.Campaign] = Paging(
    style="page",
    items=("items",),
    next=("next_page",),
    total=("items_total",),
    argument="page",
)
_CREATE: Operation[models.Campaign] = Operation(
    id="createCampaign",
    method="POST",
    path="/v2/campaigns",
    body=Body(
        "application/json", lambda: params.CreateCampaignRequestParam, spread=True
    ),
    answers={"200": Answer("application/json", lambda: models.Campaign)},
)


class Campaigns(PagedResource):
    """The `campaigns` operations."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_by: Literal["createdAt", "name"] | Omit = omit,
        search: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.Campaign, models.CampaignList]:
        """List campaigns.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            page: The server's default is 1.
            page_size: The server's default is 50.
            sort_by: The server's default is 'createdAt'.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.

        `GET /v2/campaigns`
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    def create(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Campaign:
        """`POST /v2/campaigns`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> CampaignsWithRawResponse:
        """The same methods, giving the whole response."""
        return CampaignsWithRawResponse(self._raw())


class CampaignsWithRawResponse:
    """The methods of `Campaigns`, giving the whole response."""

    def __init__(self, resource: Campaigns) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)


class AsyncCampaigns(AsyncPagedResource):
    """The `campaigns` operations."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        sort_by: Literal["createdAt", "name"] | Omit = omit,
        search: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[models.Campaign, models.CampaignList]:
        """List campaigns.

        It lists in pages: iterate over what it gives for the items of all of them.

        Args:
            page: The server's default is 1.
            page_size: The server's default is 50.
            sort_by: The server's default is 'createdAt'.
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.

        `GET /v2/campaigns`
        """
        return self._page(_LIST, _LIST_PAGES, locals())

    async def create(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> models.Campaign:
        """`POST /v2/campaigns`.

        Args:
            options: settings of this call, such as `timeout`; `RequestOptions` lists
                them.
        """
        return await self._call(_CREATE, locals())

    @cached_property
    def with_raw_response(self) -> AsyncCampaignsWithRawResponse:
        """The same methods, giving the whole response."""
        return AsyncCampaignsWithRawResponse(self._raw())


class AsyncCampaignsWithRawResponse:
    """The methods of `AsyncCampaigns`, giving the whole response."""

    def __init__(self, resource: AsyncCampaigns) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
