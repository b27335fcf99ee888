"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TYPE_CHECKING

from pydantic import Field, with_config
from typing_extensions import TypedDict

from .._runtime.formats import Number
from .._runtime.model import INPUT, Twin
from ._shared import MoneyParam

if TYPE_CHECKING:
    from ..models import Balcony, Closet, DiningRoom, Kitchen, Money

__all__: list[str] = [
    "AtticParam",
    "BalconyParam",
    "BasementParam",
    "BathroomParam",
    "BedroomParam",
    "CellarParam",
    "ClosetParam",
    "CorridorParam",
    "CourtyardParam",
    "DeckParam",
    "DenParam",
    "DiningRoomParam",
    "GarageParam",
    "GardenParam",
    "GymParam",
    "HallParam",
    "KitchenParam",
    "LandingParam",
    "LarderParam",
]


@with_config(INPUT)
class AtticParam(TypedDict, total=False):
    """Attic, as input."""

    size: Number
    kind: Required[Literal["attic"]]


@with_config(INPUT)
class BalconyParam(TypedDict, total=False):
    """Balcony, as input."""

    size: Number
    kind: Required[Literal["balcony"]]


@with_config(INPUT)
class BasementParam(TypedDict, total=False):
    """Basement, as input."""

    size: Number
    beside: Twin[BalconyParam, "Balcony"]


@with_config(INPUT)
class BathroomParam(TypedDict, total=False):
    """Bathroom, as input."""

    size: Number
    built_for: Annotated[Twin[MoneyParam, "Money"], Field(alias="builtFor")]


@with_config(INPUT)
class BedroomParam(TypedDict, total=False):
    """Bedroom, as input."""

    size: Number


@with_config(INPUT)
class CellarParam(TypedDict, total=False):
    """Cellar, as input."""

    size: Number


@with_config(INPUT)
class ClosetParam(TypedDict, total=False):
    """Closet, as input."""

    size: Number


@with_config(INPUT)
class CorridorParam(TypedDict, total=False):
    """Corridor, as input."""

    size: Number
    beside: Twin[ClosetParam, "Closet"]


@with_config(INPUT)
class CourtyardParam(TypedDict, total=False):
    """Courtyard, as input."""

    size: Number


@with_config(INPUT)
class DeckParam(TypedDict, total=False):
    """Deck, as input."""

    size: Number


@with_config(INPUT)
class DenParam(TypedDict, total=False):
    """Den, as input."""

    size: Number
    built_for: Annotated[Twin[MoneyParam, "Money"], Field(alias="builtFor")]


@with_config(INPUT)
class DiningRoomParam(TypedDict, total=False):
    """DiningRoom, as input."""

    size: Number


@with_config(INPUT)
class GarageParam(TypedDict, total=False):
    """Garage, as input."""

    size: Number
    beside: Twin[DiningRoomParam, "DiningRoom"]


@with_config(INPUT)
class GardenParam(TypedDict, total=False):
    """Garden, as input."""

    size: Number


@with_config(INPUT)
class GymParam(TypedDict, total=False):
    """Gym, as input."""

    size: Number


@with_config(INPUT)
class HallParam(TypedDict, total=False):
    """Hall, as input."""

    size: Number


@with_config(INPUT)
class KitchenParam(TypedDict, total=False):
    """Kitchen, as input."""

    size: Number


@with_config(INPUT)
class LandingParam(TypedDict, total=False):
    """Landing, as input."""

    size: Number
    beside: Twin[KitchenParam, "Kitchen"]
    built_for: Annotated[Twin[MoneyParam, "Money"], Field(alias="builtFor")]


@with_config(INPUT)
class LarderParam(TypedDict, total=False):
    """Larder, as input."""

    size: Number


def __dir__() -> list[str]:
    return __all__
