"""The models: what answers are read into."""

from __future__ import annotations

from typing import TYPE_CHECKING

# Where each type is. Its module is imported when it is first asked for (PEP 562): a call
# needs few of them, and it takes a while to make them all.
_NAMES = {
    "_awl": (
        "Adze Auger Awl Chisel Clamp Drill File Gauge Hammer Jigsaw Knife Lathe "
        "Level Mallet Nailer Plane Pliers"
    ),
    "_den": (
        "Attic Balcony Basement Bathroom Bedroom Cellar Closet Corridor "
        "Courtyard Deck Den DiningRoom Garage Garden Gym Hall Kitchen"
    ),
    "_houses_papers": (
        "Deed Floorplan Insurance Inventory Invoice Lease Licence Mortgage "
        "Paper Permit Receipt Survey Valuation Warranty Will"
    ),
    "_loft": (
        "Landing Larder Laundry Library LivingRoom Lobby Loft Lounge Mudroom "
        "Nursery Office Pantry Patio Playroom"
    ),
    "_room": (
        "Company House Porch Room Sauna Scullery Shed Stairs Storeroom Studio "
        "Study Terrace Utility Veranda Vestibule Workshop"
    ),
    "_saw": (
        "Punch Rasp Router Ruler Sander Saw Screwdriver Shears Spanner Square "
        "ToolEntry ToolPage Torch Trowel Vice Wrench"
    ),
    "_shared": "Address Currency CurrencyValues Money Person Tips Warning",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}

if TYPE_CHECKING:
    from ._awl import *
    from ._den import *
    from ._houses_papers import *
    from ._loft import *
    from ._room import *
    from ._saw import *
    from ._shared import *
else:

    def __getattr__(name):
        from importlib import import_module

        if name == "__all__":
            return __dir__()
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
