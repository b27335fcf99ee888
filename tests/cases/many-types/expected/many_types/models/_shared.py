"""The models: what answers are read into."""

from __future__ import annotations

from typing import Final, Literal, TYPE_CHECKING, TypeAlias

from typing_extensions import TypeAliasType

from .._runtime.model import Model

__all__: list[str] = [
    "Address",
    "Currency",
    "CurrencyValues",
    "Money",
    "Person",
    "Tips",
    "Warning",
]


class Warning(Model):
    """Warning."""

    message: str
    tips: Tips | None = None


class Address(Model):
    """Address."""

    street: str
    tenant: Person | None = None


class Money(Model):
    """Money."""

    amount: int
    currency: Currency | None = None


class Person(Model):
    """Person."""

    name: str
    home: Address | None = None
    worth: Money | None = None


class CurrencyValues:
    """Names of the values of `Currency`; there may be more values."""

    EURO: Final = "eur"
    DOLLAR: Final = "usd"


if TYPE_CHECKING:
    Tips: TypeAlias = "str | list[Tips]"
else:
    Tips = TypeAliasType("Tips", "str | list[Tips]")

Currency: TypeAlias = Literal["eur", "usd"] | str


def __dir__() -> list[str]:
    return __all__
