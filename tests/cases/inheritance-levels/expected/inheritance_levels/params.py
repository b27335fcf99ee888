"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.formats import DateInput
from ._runtime.model import INPUT, VariantTwin

if TYPE_CHECKING:
    from .models import Guest, MemberBase, User

__all__: list[str] = [
    "AddMemberBody",
    "GuestParam",
    "MemberBaseParam",
    "MemberParam",
    "UserParam",
]


@with_config(INPUT)
class MemberBaseParam(TypedDict, total=False):
    """Whoever is in a group."""

    type: Required[Annotated[Literal["#x.member"], Field(alias="@type")]]
    id: str
    since: DateInput


@with_config(INPUT)
class UserParam(TypedDict, total=False):
    """User, as input."""

    type: Required[Annotated[Literal["#x.user"], Field(alias="@type")]]
    id: str
    since: DateInput
    mail: str
    boss: MemberParam


@with_config(INPUT)
class GuestParam(TypedDict, total=False):
    """Guest, as input."""

    type: Required[Annotated[Literal["#x.guest"], Field(alias="@type")]]
    id: str
    since: DateInput
    mail: str
    boss: MemberParam
    until: DateInput


MemberParam: TypeAlias = (
    VariantTwin[UserParam, "User"]
    | VariantTwin[GuestParam, "Guest"]
    | VariantTwin[MemberBaseParam, "MemberBase"]
)
"""Whoever is in a group."""

AddMemberBody: TypeAlias = MemberParam


def __dir__() -> list[str]:
    return __all__
