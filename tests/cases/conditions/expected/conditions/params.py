"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from re import search
from typing import Annotated, Any, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin, VariantTwin
from ._runtime.rules import Broken, checked

if TYPE_CHECKING:
    from .models import Address, Card, Order, Transfer

__all__: list[str] = [
    "AddressParam",
    "CardParam",
    "CreatePaymentBody",
    "OrderParam",
    "PutOrdersBody",
    "TransferParam",
]


def _check_order_param(it: dict[str, Any]) -> Broken:
    if it.get("pay_by") == "card":
        if "card_number" not in it:
            yield "card_number", "is required when pay_by is 'card'"
        if (
            "card_number" in it
            and isinstance(it["card_number"], str)
            and (len(it["card_number"]) < 4)
        ):
            yield "card_number", "must have a length of at least 4 when pay_by is 'card'"
    if it.get("pay_by") != "card" and "card_number" in it:
        yield "card_number", "must not be given unless pay_by is 'card'"
    if it.get("pay_by") == "bill" and "bill_to" not in it:
        yield "bill_to", "is required when pay_by is 'bill'"
    if (
        "send_to" in it
        and (not isinstance(it["send_to"], dict) or "zipCode" in it["send_to"])
        and (not isinstance(it["send_to"], dict) or it["send_to"]["zipCode"] == "0")
    ):
        if "cash_only" not in it:
            yield "cash_only", "is required"
        if "cash_only" in it and (not isinstance(it["cash_only"], bool)):
            yield "cash_only", "must be of type boolean"
    if "gift_note" in it and "gift_wrap" not in it:
        yield "gift_wrap", "is required when gift_note is given"
    if (
        "gift_wrap" in it
        and "gift_note" in it
        and isinstance(it["gift_note"], str)
        and (len(it["gift_note"]) > 5)
    ):
        yield "gift_note", "must have a length of at most 5 when gift_wrap is given"
    if "gone" in it:
        yield "gone", "must not be given"


@checked(_check_order_param)
@with_config(INPUT)
class OrderParam(TypedDict, total=False):
    """Order, as input."""

    send_to: Annotated[Twin[AddressParam, "Address"], Field(alias="sendTo")]
    pay_by: Annotated[Literal["card", "bill", "cash"], Field(alias="payBy")]
    card_number: Annotated[str, Field(alias="cardNumber")]
    bill_to: Annotated[Twin[AddressParam, "Address"], Field(alias="billTo")]
    gift_note: Annotated[str, Field(alias="giftNote")]
    gift_wrap: Annotated[bool, Field(alias="giftWrap")]
    parts: Sequence[int]
    total: int
    cash_only: Annotated[bool, Field(alias="cashOnly")]


def _check_address_param(it: dict[str, Any]) -> Broken:
    if "street" not in it and "po_box" not in it:
        yield "", "needs one of: street is required; po_box is required"
    if ["street" in it, "po_box" in it].count(True) > 1:
        yield "", "must be only one of the documented alternatives"
    if len(it) < 2:
        yield "", "needs at least 2 of its fields"


@checked(_check_address_param)
@with_config(INPUT)
class AddressParam(TypedDict, total=False):
    """Address, as input."""

    street: str
    po_box: Annotated[str, Field(alias="poBox")]
    zip_code: Annotated[str, Field(alias="zipCode")]
    flags: Sequence[str]


def _check_card_param(it: dict[str, Any]) -> Broken:
    if "cvc" not in it and "pin" not in it:
        yield "", "needs one of: cvc is required; pin is required"


@checked(_check_card_param)
@with_config(INPUT)
class CardParam(TypedDict, total=False):
    """Card, as input."""

    card: Required[str]
    cvc: str
    pin: str


def _check_transfer_param(it: dict[str, Any]) -> Broken:
    if (
        "iban" not in it
        or not isinstance(it["iban"], str)
        or search("^(?!DE)", it["iban"]) is not None
    ) and "bic" not in it:
        yield "bic", "is required"


@checked(_check_transfer_param)
@with_config(INPUT)
class TransferParam(TypedDict, total=False):
    """Transfer, as input."""

    iban: Required[str]
    bic: str


PutOrdersBody: TypeAlias = Sequence[Twin[OrderParam, "Order"]]

CreatePaymentBody: TypeAlias = (
    VariantTwin[CardParam, "Card"] | VariantTwin[TransferParam, "Transfer"]
)


def __dir__() -> list[str]:
    return __all__
