"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from .._runtime.formats import Number
from .._runtime.model import INPUT, Twin, VariantTwin
from ._den_param import AtticParam, BalconyParam
from ._shared import MoneyParam

if TYPE_CHECKING:
    from ..models import Attic, Balcony, LivingRoom, Money, Nursery, Porch

__all__: list[str] = [
    "LaundryParam",
    "LibraryParam",
    "LivingRoomParam",
    "LobbyParam",
    "LoftParam",
    "LoungeParam",
    "MudroomParam",
    "NurseryParam",
    "OfficeParam",
    "PantryParam",
    "PatioParam",
    "PlayroomParam",
    "PorchParam",
    "RoomParam",
    "SaunaParam",
    "SculleryParam",
    "ShedParam",
    "StairsParam",
    "StoreroomParam",
]


@with_config(INPUT)
class LaundryParam(TypedDict, total=False):
    """Laundry, as input."""

    size: Number


@with_config(INPUT)
class LibraryParam(TypedDict, total=False):
    """Library, as input."""

    size: Number


@with_config(INPUT)
class LivingRoomParam(TypedDict, total=False):
    """LivingRoom, as input."""

    size: Number


@with_config(INPUT)
class LobbyParam(TypedDict, total=False):
    """Lobby, as input."""

    size: Number
    beside: Twin[LivingRoomParam, "LivingRoom"]


@with_config(INPUT)
class LoftParam(TypedDict, total=False):
    """Loft, as input."""

    size: Number


@with_config(INPUT)
class LoungeParam(TypedDict, total=False):
    """Lounge, as input."""

    size: Number
    built_for: Annotated[Twin[MoneyParam, "Money"], Field(alias="builtFor")]


@with_config(INPUT)
class MudroomParam(TypedDict, total=False):
    """Mudroom, as input."""

    size: Number


@with_config(INPUT)
class NurseryParam(TypedDict, total=False):
    """Nursery, as input."""

    size: Number


@with_config(INPUT)
class OfficeParam(TypedDict, total=False):
    """Office, as input."""

    size: Number
    beside: Twin[NurseryParam, "Nursery"]


@with_config(INPUT)
class PantryParam(TypedDict, total=False):
    """Pantry, as input."""

    size: Number


@with_config(INPUT)
class PatioParam(TypedDict, total=False):
    """Patio, as input."""

    size: Number


@with_config(INPUT)
class PlayroomParam(TypedDict, total=False):
    """Playroom, as input."""

    size: Number


@with_config(INPUT)
class PorchParam(TypedDict, total=False):
    """Porch, as input."""

    size: Number
    built_for: Annotated[Twin[MoneyParam, "Money"], Field(alias="builtFor")]


@with_config(INPUT)
class SaunaParam(TypedDict, total=False):
    """Sauna, as input."""

    size: Number
    beside: Twin[PorchParam, "Porch"]


@with_config(INPUT)
class SculleryParam(TypedDict, total=False):
    """Scullery, as input."""

    size: Number


@with_config(INPUT)
class ShedParam(TypedDict, total=False):
    """Shed, as input."""

    size: Number


@with_config(INPUT)
class StairsParam(TypedDict, total=False):
    """Stairs, as input."""

    size: Number


@with_config(INPUT)
class StoreroomParam(TypedDict, total=False):
    """Storeroom, as input."""

    size: Number


RoomParam: TypeAlias = (
    VariantTwin[AtticParam, "Attic"] | VariantTwin[BalconyParam, "Balcony"]
)


def __dir__() -> list[str]:
    return __all__
