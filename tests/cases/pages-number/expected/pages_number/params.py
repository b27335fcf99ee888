"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Literal, Required

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "CreateCampaignRequestParam",
    "GetNoteLinesParams",
    "GetWikiVersionsParams",
    "ListCampaignsParams",
    "ListCustomerCallsParams",
    "ListCustomersParams",
    "ListNotesParams",
    "ListTagsParams",
]


@with_config(INPUT)
class CreateCampaignRequestParam(TypedDict, total=False):
    """CreateCampaignRequest, as input."""

    name: Required[str]


@with_config(INPUT)
class ListCampaignsParams(TypedDict, total=False):
    """The parameters of one operation."""

    page: Annotated[int, Field(ge=1)]
    page_size: Annotated[int, Field(ge=1, le=100)]
    sort_by: Literal["createdAt", "name"]
    search: str


@with_config(INPUT)
class ListCustomerCallsParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]
    page: Annotated[int, Field(ge=1)]
    page_size: Annotated[int, Field(ge=1, le=100)]


@with_config(INPUT)
class ListCustomersParams(TypedDict, total=False):
    """The parameters of one operation."""

    page: Annotated[int, Field(ge=1)]
    per_page: int


@with_config(INPUT)
class ListNotesParams(TypedDict, total=False):
    """The parameters of one operation."""

    page: int


@with_config(INPUT)
class GetNoteLinesParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]
    page: Annotated[int, Field(ge=1)]


@with_config(INPUT)
class ListTagsParams(TypedDict, total=False):
    """The parameters of one operation."""

    page_number: Annotated[int, Field(ge=0)]
    page_size: Annotated[int, Field(ge=1, le=100)]


@with_config(INPUT)
class GetWikiVersionsParams(TypedDict, total=False):
    """The parameters of one operation."""

    page: Required[str]
    limit: Annotated[int, Field(le=10)]


def __dir__() -> list[str]:
    return __all__
