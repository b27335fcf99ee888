"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "ListArticlesResponse",
    "ListArticlesResponseLinks",
    "ListBooksResponse",
    "ListOrdersResponse",
    "ListOrdersResponseEmbedded",
    "ListOrdersResponseLinks",
    "ListOrdersResponseLinksNext",
    "ListOrdersResponseLinksSelf",
    "ListPeopleResponse",
    "ListStepsResponse",
    "Row",
]


class ListBooksResponse(Model):
    """ListBooksResponse."""

    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Row]


class ListArticlesResponse(Model):
    """ListArticlesResponse."""

    data: list[Row] | None = None
    included: list[Row] | None = None
    links: ListArticlesResponseLinks | None = None


class ListOrdersResponse(Model):
    """ListOrdersResponse."""

    embedded: Annotated[ListOrdersResponseEmbedded | None, Field(alias="_embedded")] = (
        None
    )
    links: Annotated[ListOrdersResponseLinks | None, Field(alias="_links")] = None


class ListPeopleResponse(Model):
    """ListPeopleResponse."""

    odata_count: Annotated[int | None, Field(alias="@odata.count")] = None
    odata_next_link: Annotated[str | None, Field(alias="@odata.nextLink")] = None
    value: list[Row] | None = None


class ListStepsResponse(Model):
    """ListStepsResponse."""

    next: str | None = None
    steps: list[Row] | None = None


class Row(Model):
    """Row."""

    id: int


class ListArticlesResponseLinks(Model):
    """ListArticlesResponseLinks."""

    next: str | None = None


class ListOrdersResponseEmbedded(Model):
    """ListOrdersResponseEmbedded."""

    ea_orders: Annotated[list[Row] | None, Field(alias="ea:orders")] = None


class ListOrdersResponseLinks(Model):
    """ListOrdersResponseLinks."""

    self: ListOrdersResponseLinksSelf | None = None
    next: ListOrdersResponseLinksNext | None = None


class ListOrdersResponseLinksSelf(Model):
    """ListOrdersResponseLinksSelf."""

    href: str | None = None


class ListOrdersResponseLinksNext(Model):
    """ListOrdersResponseLinksNext."""

    href: str | None = None


def __dir__() -> list[str]:
    return __all__
