"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.formats import DateTimeInput
from ._runtime.model import INPUT, INPUT_CLOSED, Twin

if TYPE_CHECKING:
    from .models import Address, User

__all__: list[str] = [
    "AddressParam",
    "PutUsersBody",
    "StampParam",
    "UserParam",
]


@with_config(INPUT_CLOSED)
class UserParam(TypedDict, total=False):
    """User, as input."""

    name: Required[str]
    secret: str
    address: Required[Twin[AddressParam, "Address"]]
    old: str
    """Not used any more. The server's default is 'x'. Deprecated."""


@with_config(INPUT)
class AddressParam(TypedDict, total=False):
    """Address, as input."""

    street: Required[str]
    door_code: Annotated[str, Field(alias="doorCode")]


@with_config(INPUT)
class StampParam(TypedDict, total=False):
    """Stamp, as input."""

    at: DateTimeInput


PutUsersBody: TypeAlias = Sequence[Twin[UserParam, "User"]]


def __dir__() -> list[str]:
    return __all__
