"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TYPE_CHECKING, TypeAlias

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin

if TYPE_CHECKING:
    from .models import User

__all__: list[str] = [
    "PutUsersBody",
    "StampParam",
    "UserParam",
]


@with_config(INPUT)
class UserParam(TypedDict, total=False):
    """User, as input."""

    name: Required[str]
    password: Required[str]


@with_config(INPUT)
class StampParam(TypedDict, total=False):
    """Stamp, as input."""


PutUsersBody: TypeAlias = Sequence[Twin[UserParam, "User"]]


def __dir__() -> list[str]:
    return __all__
