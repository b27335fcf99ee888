"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Address",
    "Card",
    "Order",
    "Transfer",
]


class Order(Model):
    """Order."""

    send_to: Annotated[Address | None, Field(alias="sendTo")] = None
    pay_by: Annotated[
        Literal["card", "bill", "cash"] | str | None, Field(alias="payBy")
    ] = None
    card_number: Annotated[str | None, Field(alias="cardNumber")] = None
    bill_to: Annotated[Address | None, Field(alias="billTo")] = None
    gift_note: Annotated[str | None, Field(alias="giftNote")] = None
    gift_wrap: Annotated[bool | None, Field(alias="giftWrap")] = None
    parts: list[int] | None = None
    total: int | None = None
    cash_only: Annotated[bool | None, Field(alias="cashOnly")] = None


class Address(Model):
    """Address."""

    street: str | None = None
    po_box: Annotated[str | None, Field(alias="poBox")] = None
    zip_code: Annotated[str | None, Field(alias="zipCode")] = None
    flags: list[str] | None = None


class Card(Model):
    """Card."""

    card: str
    cvc: str | None = None
    pin: str | None = None


class Transfer(Model):
    """Transfer."""

    iban: str
    bic: str | None = None


def __dir__() -> list[str]:
    return __all__
