"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from .._runtime.formats import Number
from .._runtime.model import INPUT, Twin, VariantTwin
from ._money_param import AddressParam, MoneyParam, PersonParam

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
    "AtticParam",
    "BalconyParam",
    "BasementParam",
    "BathroomParam",
    "BedroomParam",
    "CellarParam",
    "ClosetParam",
    "CompanyParam",
    "CorridorParam",
    "CourtyardParam",
    "DeckParam",
    "DenParam",
    "DiningRoomParam",
    "GarageParam",
    "GardenParam",
    "GymParam",
    "HallParam",
    "HouseParam",
    "KitchenParam",
    "LandingParam",
    "LarderParam",
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
    "ReplaceHouseParams",
    "RoomParam",
    "SaunaParam",
    "SculleryParam",
    "ShedParam",
    "StairsParam",
    "StoreroomParam",
    "StudioParam",
    "StudyParam",
    "TerraceParam",
    "UtilityParam",
    "VerandaParam",
    "VestibuleParam",
    "WorkshopParam",
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
class CompanyParam(TypedDict, total=False):
    """Company, as input."""

    name: Required[str]
    number: Required[int]
    houses: "Sequence[Twin[HouseParam, 'House']]"


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
class HouseParam(TypedDict, total=False):
    """House, as input."""

    id: Required[str]
    address: Required[Twin[AddressParam, "Address"]]
    price: Twin[MoneyParam, "Money"]
    rooms: "Sequence[RoomParam]"
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
class ReplaceHouseParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


RoomParam: TypeAlias = (
    VariantTwin[AtticParam, "Attic"] | VariantTwin[BalconyParam, "Balcony"]
)


def __dir__() -> list[str]:
    return __all__
