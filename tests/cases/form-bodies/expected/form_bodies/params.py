"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.formats import DateTimeInput, Number
from ._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from .models import Address

__all__: list[str] = [
    "AddressParam",
    "ChargeParam",
    "CreateTokenParams",
    "CreateTokenRequestParam",
    "SendFreeBody",
    "StyleChargeRequestParam",
]


@with_config(INPUT)
class ChargeParam(TypedDict, total=False):
    """Charge, as input."""

    amount: Required[Annotated[int, Field(ge=1)]]
    currency_code: Annotated[Literal["eur", "gbp"], Field(alias="currencyCode")]
    note: str | None
    paid: bool
    rate: Number
    due_at: Annotated[DateTimeInput, Field(alias="dueAt")]
    tags: Sequence[str]
    address: Twin[AddressParam, "Address"]
    lines: Sequence[Twin[AddressParam, "Address"]]


@with_config(INPUT)
class AddressParam(TypedDict, total=False):
    """Address, as input."""

    street_name: Required[Annotated[str, Field(alias="streetName")]]
    zip: str


@with_config(INPUT)
class StyleChargeRequestParam(TypedDict, total=False):
    """StyleChargeRequest, as input."""

    colours: Sequence[str]
    joined: Sequence[str]
    spaced: Sequence[str]
    piped: Sequence[str]
    deep: Twin[AddressParam, "Address"]
    spread: Twin[AddressParam, "Address"]
    flat: Twin[AddressParam, "Address"]
    url: str
    as_json: Annotated[Sequence[int], Field(alias="asJson")]


@with_config(INPUT)
class CreateTokenRequestParam(TypedDict, total=False):
    """CreateTokenRequest, as input."""

    grant_type: Required[Literal["client_credentials"]]
    scope: Annotated[str, Field(max_length=5)]
    id: int


@with_config(INPUT)
class CreateTokenParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


SendFreeBody: TypeAlias = Mapping[str, str]


def __dir__() -> list[str]:
    return __all__
