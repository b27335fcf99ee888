"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Required, TYPE_CHECKING

from pydantic import Field, with_config
from typing_extensions import TypedDict

from .._runtime.formats import Number
from .._runtime.model import INPUT, Twin, VariantTwin
from ._den_param import (
    AtticParam,
    BalconyParam,
    BasementParam,
    BathroomParam,
    BedroomParam,
    CellarParam,
    ClosetParam,
    CorridorParam,
    CourtyardParam,
    DeckParam,
    DenParam,
    DiningRoomParam,
    GarageParam,
    GardenParam,
    GymParam,
    HallParam,
    KitchenParam,
    LandingParam,
    LarderParam,
)
from ._loft_param import (
    LaundryParam,
    LibraryParam,
    LivingRoomParam,
    LobbyParam,
    LoftParam,
    LoungeParam,
    MudroomParam,
    NurseryParam,
    OfficeParam,
    PantryParam,
    PatioParam,
    PlayroomParam,
    PorchParam,
    RoomParam,
    SaunaParam,
    SculleryParam,
    ShedParam,
    StairsParam,
    StoreroomParam,
)
from ._shared import AddressParam, MoneyParam, PersonParam

if TYPE_CHECKING:
    from ..models import (
        Address,
        Attic,
        Balcony,
        Basement,
        Bathroom,
        Bedroom,
        Cellar,
        Closet,
        Company,
        Corridor,
        Courtyard,
        Deck,
        Den,
        DiningRoom,
        Garage,
        Garden,
        Gym,
        Hall,
        House,
        Kitchen,
        Landing,
        Larder,
        Laundry,
        Library,
        LivingRoom,
        Lobby,
        Loft,
        Lounge,
        Money,
        Mudroom,
        Nursery,
        Office,
        Pantry,
        Patio,
        Person,
        Playroom,
        Porch,
        Sauna,
        Scullery,
        Shed,
        Stairs,
        Storeroom,
        Studio,
        Study,
        Terrace,
        Utility,
        Veranda,
        Vestibule,
        Workshop,
    )

__all__: list[str] = [
    "CompanyParam",
    "GetHouseParams",
    "HouseParam",
    "ReplaceHouseParams",
    "StudioParam",
    "StudyParam",
    "TerraceParam",
    "UtilityParam",
    "VerandaParam",
    "VestibuleParam",
    "WorkshopParam",
]


@with_config(INPUT)
class HouseParam(TypedDict, total=False):
    """House, as input."""

    id: Required[str]
    address: Required[Twin[AddressParam, "Address"]]
    price: Twin[MoneyParam, "Money"]
    rooms: Sequence[RoomParam]
    owner: (
        str
        | VariantTwin[PersonParam, "Person"]
        | VariantTwin[CompanyParam, "Company"]
        | None
    )
    owners: Sequence[str | Twin[PersonParam, "Person"]]
    attic: Twin[AtticParam, "Attic"]
    balcony: Twin[BalconyParam, "Balcony"]
    basement: Twin[BasementParam, "Basement"]
    bathroom: Twin[BathroomParam, "Bathroom"]
    bedroom: Twin[BedroomParam, "Bedroom"]
    cellar: Twin[CellarParam, "Cellar"]
    closet: Twin[ClosetParam, "Closet"]
    corridor: Twin[CorridorParam, "Corridor"]
    courtyard: Twin[CourtyardParam, "Courtyard"]
    deck: Twin[DeckParam, "Deck"]
    den: Twin[DenParam, "Den"]
    dining_room: Twin[DiningRoomParam, "DiningRoom"]
    garage: Twin[GarageParam, "Garage"]
    garden: Twin[GardenParam, "Garden"]
    gym: Twin[GymParam, "Gym"]
    hall: Twin[HallParam, "Hall"]
    kitchen: Twin[KitchenParam, "Kitchen"]
    landing: Twin[LandingParam, "Landing"]
    larder: Twin[LarderParam, "Larder"]
    laundry: Twin[LaundryParam, "Laundry"]
    library: Twin[LibraryParam, "Library"]
    living_room: Twin[LivingRoomParam, "LivingRoom"]
    lobby: Twin[LobbyParam, "Lobby"]
    loft: Twin[LoftParam, "Loft"]
    lounge: Twin[LoungeParam, "Lounge"]
    mudroom: Twin[MudroomParam, "Mudroom"]
    nursery: Twin[NurseryParam, "Nursery"]
    office: Twin[OfficeParam, "Office"]
    pantry: Twin[PantryParam, "Pantry"]
    patio: Twin[PatioParam, "Patio"]
    playroom: Twin[PlayroomParam, "Playroom"]
    porch: Twin[PorchParam, "Porch"]
    sauna: Twin[SaunaParam, "Sauna"]
    scullery: Twin[SculleryParam, "Scullery"]
    shed: Twin[ShedParam, "Shed"]
    stairs: Twin[StairsParam, "Stairs"]
    storeroom: Twin[StoreroomParam, "Storeroom"]
    studio: Twin[StudioParam, "Studio"]
    study: Twin[StudyParam, "Study"]
    terrace: Twin[TerraceParam, "Terrace"]
    utility: Twin[UtilityParam, "Utility"]
    veranda: Twin[VerandaParam, "Veranda"]
    vestibule: Twin[VestibuleParam, "Vestibule"]
    workshop: Twin[WorkshopParam, "Workshop"]


@with_config(INPUT)
class CompanyParam(TypedDict, total=False):
    """Company, as input."""

    name: Required[str]
    number: Required[int]
    houses: Sequence[Twin[HouseParam, "House"]]


@with_config(INPUT)
class StudioParam(TypedDict, total=False):
    """Studio, as input."""

    size: Number
    beside: Twin[StoreroomParam, "Storeroom"]


@with_config(INPUT)
class StudyParam(TypedDict, total=False):
    """Study, as input."""

    size: Number
    built_for: Annotated[Twin[MoneyParam, "Money"], Field(alias="builtFor")]


@with_config(INPUT)
class TerraceParam(TypedDict, total=False):
    """Terrace, as input."""

    size: Number


@with_config(INPUT)
class UtilityParam(TypedDict, total=False):
    """Utility, as input."""

    size: Number


@with_config(INPUT)
class VerandaParam(TypedDict, total=False):
    """Veranda, as input."""

    size: Number


@with_config(INPUT)
class VestibuleParam(TypedDict, total=False):
    """Vestibule, as input."""

    size: Number
    beside: Twin[VerandaParam, "Veranda"]


@with_config(INPUT)
class WorkshopParam(TypedDict, total=False):
    """Workshop, as input."""

    size: Number


@with_config(INPUT)
class GetHouseParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class ReplaceHouseParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


def __dir__() -> list[str]:
    return __all__
