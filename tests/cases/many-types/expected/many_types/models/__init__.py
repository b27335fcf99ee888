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
    from ._awl import Adze as Adze, Auger as Auger, Awl as Awl, Chisel as Chisel
    from ._awl import Clamp as Clamp, Drill as Drill, File as File, Gauge as Gauge
    from ._awl import Hammer as Hammer, Jigsaw as Jigsaw, Knife as Knife, Lathe as Lathe
    from ._awl import Level as Level, Mallet as Mallet, Nailer as Nailer, Plane as Plane
    from ._awl import Pliers as Pliers, Punch as Punch, Rasp as Rasp, Router as Router
    from ._awl import Ruler as Ruler, Sander as Sander, Saw as Saw
    from ._awl import Screwdriver as Screwdriver, Shears as Shears, Spanner as Spanner
    from ._awl import Square as Square, ToolEntry as ToolEntry, Torch as Torch
    from ._awl import Trowel as Trowel, Vice as Vice, Wrench as Wrench
    from ._currency_values import CurrencyValues as CurrencyValues
    from ._deed import Deed as Deed, Floorplan as Floorplan, Insurance as Insurance
    from ._deed import Inventory as Inventory, Invoice as Invoice, Lease as Lease
    from ._deed import Licence as Licence, Mortgage as Mortgage, Paper as Paper
    from ._deed import Permit as Permit, Receipt as Receipt, Survey as Survey
    from ._deed import Valuation as Valuation, Warranty as Warranty, Will as Will
    from ._den import Attic as Attic, Balcony as Balcony, Basement as Basement
    from ._den import Bathroom as Bathroom, Bedroom as Bedroom, Cellar as Cellar
    from ._den import Closet as Closet, Corridor as Corridor, Courtyard as Courtyard
    from ._den import Deck as Deck, Den as Den, DiningRoom as DiningRoom
    from ._den import Garage as Garage, Garden as Garden, Gym as Gym, Hall as Hall
    from ._den import House as House, Kitchen as Kitchen, Landing as Landing
    from ._den import Larder as Larder, Laundry as Laundry, Library as Library
    from ._den import LivingRoom as LivingRoom, Lobby as Lobby, Loft as Loft
    from ._den import Lounge as Lounge, Mudroom as Mudroom, Nursery as Nursery
    from ._den import Office as Office, Pantry as Pantry, Patio as Patio
    from ._den import Playroom as Playroom, Porch as Porch, Room as Room, Sauna as Sauna
    from ._den import Scullery as Scullery, Shed as Shed, Stairs as Stairs
    from ._den import Storeroom as Storeroom, Studio as Studio, Study as Study
    from ._den import Terrace as Terrace, Utility as Utility, Veranda as Veranda
    from ._den import Vestibule as Vestibule, Workshop as Workshop
    from ._errors import Tips as Tips, Warning as Warning
    from ._houses_given import Company as Company
    from ._money import Address as Address, Currency as Currency, Money as Money
    from ._money import Person as Person
    from ._tools import ToolPage as ToolPage
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
