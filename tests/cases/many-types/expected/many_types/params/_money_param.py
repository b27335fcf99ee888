"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from typing import Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import with_config
from typing_extensions import TypedDict

from .._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from ..models import Address, Money, Person

__all__: list[str] = [
    "AddressParam",
    "CurrencyParam",
    "MoneyParam",
    "PersonParam",
]


@with_config(INPUT)
class MoneyParam(TypedDict, total=False):
    """Money, as input."""

    amount: Required[int]
    currency: "CurrencyParam"


@with_config(INPUT)
class PersonParam(TypedDict, total=False):
    """Person, as input."""

    name: Required[str]
    home: "Twin[AddressParam, 'Address']"
    worth: Twin[MoneyParam, "Money"]


@with_config(INPUT)
class AddressParam(TypedDict, total=False):
    """Address, as input."""

    street: Required[str]
    tenant: Twin[PersonParam, "Person"]


CurrencyParam: TypeAlias = Literal["eur", "usd"]


def __dir__() -> list[str]:
    return __all__
