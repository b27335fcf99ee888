"""`client.campaigns`."""

from __future__ import annotations

from typing import Literal, Unpack

from .. import models, params
from .._runtime.omit import Omit, omit
from .._runtime.operation import Answer, Body, Operation, Parameter
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
            options: settings of this call, such as `timeout`: see `RequestOptions`.

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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return self._call(_CREATE, locals())

    with_raw_response = variant(lambda: CampaignsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: CampaignsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class CampaignsWithRawResponse(RawVariant):
    """The methods of `Campaigns`, giving `RawResponse`."""

    list = raw_method(Campaigns.list)
    create = raw_method(Campaigns.create)


class CampaignsWithStreamingResponse(StreamedVariant):
    """The methods of `Campaigns`, giving `StreamedResponse`."""

    list = streamed_method(Campaigns.list)
    create = streamed_method(Campaigns.create)


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
            options: settings of this call, such as `timeout`: see `RequestOptions`.

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
            options: settings of this call, such as `timeout`: see `RequestOptions`.
        """
        return await self._call(_CREATE, locals())

    with_raw_response = variant(lambda: AsyncCampaignsWithRawResponse)
    """The same methods, giving status, headers and body beside the value."""
    with_streaming_response = variant(lambda: AsyncCampaignsWithStreamingResponse)
    """The same methods, giving an answer that is read as it arrives."""


class AsyncCampaignsWithRawResponse(RawVariant):
    """The methods of `AsyncCampaigns`, giving `RawResponse`."""

    list = async_raw_method(AsyncCampaigns.list)
    create = async_raw_method(AsyncCampaigns.create)


class AsyncCampaignsWithStreamingResponse(StreamedVariant):
    """The methods of `AsyncCampaigns`, giving `AsyncStreamedResponse`."""

    list = async_streamed_method(AsyncCampaigns.list)
    create = async_streamed_method(AsyncCampaigns.create)
