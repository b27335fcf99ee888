"""The models: what answers are read into."""

from __future__ import annotations

from typing import TYPE_CHECKING

# Where each type is. Its module is imported when it is first asked for (PEP 562): a call
# needs few of them, and it takes a while to make them all.
_NAMES = {
    "_awl": (
        "Adze Auger Awl Chisel Clamp Drill File Gauge Hammer Jigsaw Knife Lathe "
        "Level Mallet Nailer Plane Pliers Punch Rasp Router Ruler Sander Saw "
        "Screwdriver Shears Spanner Square ToolEntry Torch Trowel Vice Wrench"
    ),
    "_currency_values": "CurrencyValues",
    "_deed": (
        "Deed Floorplan Insurance Inventory Invoice Lease Licence Mortgage "
        "Paper Permit Receipt Survey Valuation Warranty Will"
    ),
    "_den": (
        "Attic Balcony Basement Bathroom Bedroom Cellar Closet Corridor "
        "Courtyard Deck Den DiningRoom Garage Garden Gym Hall House Kitchen "
        "Landing Larder Laundry Library LivingRoom Lobby Loft Lounge Mudroom "
        "Nursery Office Pantry Patio Playroom Porch Room Sauna Scullery Shed "
        "Stairs Storeroom Studio Study Terrace Utility Veranda Vestibule "
        "Workshop"
    ),
    "_errors": "Tips Warning",
    "_houses_given": "Company",
    "_money": "Address Currency Money Person",
    "_tools": "ToolPage",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}

if TYPE_CHECKING:
    from ._awl import *
    from ._currency_values import *
    from ._deed import *
    from ._den import *
    from ._errors import *
    from ._houses_given import *
    from ._money import *
    from ._tools import *
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
