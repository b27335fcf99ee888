"""The models: what answers are read into."""

from typing import Annotated, Literal, TYPE_CHECKING, TypeAlias

from pydantic import Field

from .._runtime.late import Late
from .._runtime.model import Model
from ._money import Address, Money

if TYPE_CHECKING:
    from ._houses_given import Company
    from ._money import Person

__all__: list[str] = [
    "Attic",
    "Balcony",
    "Basement",
    "Bathroom",
    "Bedroom",
    "Cellar",
    "Closet",
    "Corridor",
    "Courtyard",
    "Deck",
    "Den",
    "DiningRoom",
    "Garage",
    "Garden",
    "Gym",
    "Hall",
    "House",
    "Kitchen",
    "Landing",
    "Larder",
    "Laundry",
    "Library",
    "LivingRoom",
    "Lobby",
    "Loft",
    "Lounge",
    "Mudroom",
    "Nursery",
    "Office",
    "Pantry",
    "Patio",
    "Playroom",
    "Porch",
    "Room",
    "Sauna",
    "Scullery",
    "Shed",
    "Stairs",
    "Storeroom",
    "Studio",
    "Study",
    "Terrace",
    "Utility",
    "Veranda",
    "Vestibule",
    "Workshop",
]


class Attic(Model):
    """Attic."""

    size: float | None = None
    kind: Literal["attic"]


class Balcony(Model):
    """Balcony."""

    size: float | None = None
    kind: Literal["balcony"]


class Basement(Model):
    """Basement."""

    size: float | None = None
    beside: Balcony | None = None


class Bathroom(Model):
    """Bathroom."""

    size: float | None = None
    built_for: Annotated[Money | None, Field(alias="builtFor")] = None


class Bedroom(Model):
    """Bedroom."""

    size: float | None = None


class Cellar(Model):
    """Cellar."""

    size: float | None = None


class Closet(Model):
    """Closet."""

    size: float | None = None


class Corridor(Model):
    """Corridor."""

    size: float | None = None
    beside: Closet | None = None


class Courtyard(Model):
    """Courtyard."""

    size: float | None = None


class Deck(Model):
    """Deck."""

    size: float | None = None


class Den(Model):
    """Den."""

    size: float | None = None
    built_for: Annotated[Money | None, Field(alias="builtFor")] = None


class DiningRoom(Model):
    """DiningRoom."""

    size: float | None = None


class Garage(Model):
    """Garage."""

    size: float | None = None
    beside: DiningRoom | None = None


class Garden(Model):
    """Garden."""

    size: float | None = None


class Gym(Model):
    """Gym."""

    size: float | None = None


class Hall(Model):
    """Hall."""

    size: float | None = None


class Kitchen(Model):
    """Kitchen."""

    size: float | None = None


class Landing(Model):
    """Landing."""

    size: float | None = None
    beside: Kitchen | None = None
    built_for: Annotated[Money | None, Field(alias="builtFor")] = None


class Larder(Model):
    """Larder."""

    size: float | None = None


class Laundry(Model):
    """Laundry."""

    size: float | None = None


class Library(Model):
    """Library."""

    size: float | None = None


class LivingRoom(Model):
    """LivingRoom."""

    size: float | None = None


class Lobby(Model):
    """Lobby."""

    size: float | None = None
    beside: LivingRoom | None = None


class Loft(Model):
    """Loft."""

    size: float | None = None


class Lounge(Model):
    """Lounge."""

    size: float | None = None
    built_for: Annotated[Money | None, Field(alias="builtFor")] = None


class Mudroom(Model):
    """Mudroom."""

    size: float | None = None


class Nursery(Model):
    """Nursery."""

    size: float | None = None


class Office(Model):
    """Office."""

    size: float | None = None
    beside: Nursery | None = None


class Pantry(Model):
    """Pantry."""

    size: float | None = None


class Patio(Model):
    """Patio."""

    size: float | None = None


class Playroom(Model):
    """Playroom."""

    size: float | None = None


class Porch(Model):
    """Porch."""

    size: float | None = None
    built_for: Annotated[Money | None, Field(alias="builtFor")] = None


class Sauna(Model):
    """Sauna."""

    size: float | None = None
    beside: Porch | None = None


class Scullery(Model):
    """Scullery."""

    size: float | None = None


class Shed(Model):
    """Shed."""

    size: float | None = None


class Stairs(Model):
    """Stairs."""

    size: float | None = None


class Storeroom(Model):
    """Storeroom."""

    size: float | None = None


class Studio(Model):
    """Studio."""

    size: float | None = None
    beside: Storeroom | None = None


class Study(Model):
    """Study."""

    size: float | None = None
    built_for: Annotated[Money | None, Field(alias="builtFor")] = None


class Terrace(Model):
    """Terrace."""

    size: float | None = None


class Utility(Model):
    """Utility."""

    size: float | None = None


class Veranda(Model):
    """Veranda."""

    size: float | None = None


class Vestibule(Model):
    """Vestibule."""

    size: float | None = None
    beside: Veranda | None = None


class Workshop(Model):
    """Workshop."""

    size: float | None = None


class House(Model):
    """House."""

    id: str
    address: Address
    price: Money | None = None
    rooms: "list[Room] | None" = None
    owner: str | Late["Person | Company"] | None = None
    owners: list[str | Late["Person"]] | None = None
    attic: Attic | None = None
    balcony: Balcony | None = None
    basement: Basement | None = None
    bathroom: Bathroom | None = None
    bedroom: Bedroom | None = None
    cellar: Cellar | None = None
    closet: Closet | None = None
    corridor: Corridor | None = None
    courtyard: Courtyard | None = None
    deck: Deck | None = None
    den: Den | None = None
    dining_room: DiningRoom | None = None
    garage: Garage | None = None
    garden: Garden | None = None
    gym: Gym | None = None
    hall: Hall | None = None
    kitchen: Kitchen | None = None
    landing: Landing | None = None
    larder: Larder | None = None
    laundry: Laundry | None = None
    library: Library | None = None
    living_room: LivingRoom | None = None
    lobby: Lobby | None = None
    loft: Loft | None = None
    lounge: Lounge | None = None
    mudroom: Mudroom | None = None
    nursery: Nursery | None = None
    office: Office | None = None
    pantry: Pantry | None = None
    patio: Patio | None = None
    playroom: Playroom | None = None
    porch: Porch | None = None
    sauna: Sauna | None = None
    scullery: Scullery | None = None
    shed: Shed | None = None
    stairs: Stairs | None = None
    storeroom: Storeroom | None = None
    studio: Studio | None = None
    study: Study | None = None
    terrace: Terrace | None = None
    utility: Utility | None = None
    veranda: Veranda | None = None
    vestibule: Vestibule | None = None
    workshop: Workshop | None = None


Room: TypeAlias = Attic | Balcony


def __dir__() -> list[str]:
    return __all__
