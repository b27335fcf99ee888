"""The models: what answers are read into."""

from typing import Literal, TypeAlias

from .._runtime.model import Model

__all__: list[str] = [
    "Address",
    "Currency",
    "Money",
    "Person",
]


class Money(Model):
    """Money."""

    amount: int
    currency: "Currency | None" = None


class Person(Model):
    """Person."""

    name: str
    home: "Address | None" = None
    worth: Money | None = None


class Address(Model):
    """Address."""

    street: str
    tenant: Person | None = None


Currency: TypeAlias = Literal["eur", "usd"] | str


def __dir__() -> list[str]:
    return __all__
