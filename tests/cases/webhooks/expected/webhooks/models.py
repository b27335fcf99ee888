"""The models: what answers are read into."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Order",
    "OrderChanged",
    "OrderCreated",
    "ShopOpenedEvent",
    "WebhookEvent",
]


class Order(Model):
    """Order."""

    order_id: Annotated[str, Field(alias="orderId")]
    placed_at: Annotated[datetime | None, Field(alias="placedAt")] = None
    size: Literal["small", "large"] | str | None = None


class OrderCreated(Model):
    """OrderCreated."""

    type: Literal["order.created"]
    data: Order


class OrderChanged(Model):
    """An order is not what it was."""

    type: Literal["order.updated", "order.closed"]
    data: Order


class ShopOpenedEvent(Model):
    """ShopOpenedEvent."""

    type: Literal["shop.opened"]
    shop_name: Annotated[str, Field(alias="shopName")]


WebhookEvent: TypeAlias = OrderCreated | OrderChanged | ShopOpenedEvent
"""What a webhook brings."""


def __dir__() -> list[str]:
    return __all__
