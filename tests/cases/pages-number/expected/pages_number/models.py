"""The models: what answers are read into."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Campaign",
    "CampaignList",
    "Customer",
    "GetNoteLinesResponse",
    "ListCustomerCallsResponse",
    "ListCustomerCallsResponseItemsItem",
    "ListCustomersResponse",
    "ListCustomersResponseMeta",
    "ListNotesResponse",
]


class CampaignList(Model):
    """CampaignList."""

    items_total: Annotated[int, Field(alias="itemsTotal")]
    current_page: Annotated[int, Field(alias="currentPage")]
    next_page: Annotated[int | None, Field(alias="nextPage")]
    prev_page: Annotated[int | None, Field(alias="prevPage")]
    items: list[Campaign]


class Campaign(Model):
    """Campaign."""

    id: UUID
    name: str
    status: Literal["draft", "active", "paused"] | str
    start_date: Annotated[datetime | None, Field(alias="startDate")] = None


class ListCustomerCallsResponse(Model):
    """ListCustomerCallsResponse."""

    items_total: Annotated[int, Field(alias="itemsTotal")]
    current_page: Annotated[int, Field(alias="currentPage")]
    next_page: Annotated[int | None, Field(alias="nextPage")]
    prev_page: Annotated[int | None, Field(alias="prevPage")]
    items: list[ListCustomerCallsResponseItemsItem]


class ListCustomersResponse(Model):
    """ListCustomersResponse."""

    data: list[Customer]
    meta: ListCustomersResponseMeta


class ListNotesResponse(Model):
    """ListNotesResponse."""

    results: list[Customer] | None = None
    page: int | None = None
    total_pages: int | None = None
    total_items: Annotated[int | None, Field(alias="totalItems")] = None


class GetNoteLinesResponse(Model):
    """GetNoteLinesResponse."""

    title: str | None = None
    lines: list[str] | None = None


class ListCustomerCallsResponseItemsItem(Model):
    """ListCustomerCallsResponseItemsItem."""

    id: str
    duration_ms: Annotated[int | None, Field(alias="durationMs")] = None


class Customer(Model):
    """Customer."""

    id: str
    first_name: Annotated[str | None, Field(alias="firstName")] = None


class ListCustomersResponseMeta(Model):
    """ListCustomersResponseMeta."""

    total: int


def __dir__() -> list[str]:
    return __all__
