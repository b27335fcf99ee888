"""What callers give: TypedDicts with snake case keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

# Where each type is. Its module is imported when it is first asked for (PEP 562): a call
# needs few of them, and it takes a while to make them all.
_NAMES = {
    "_houses_get": "GetHouseParams",
    "_houses_papers": (
        "AddPaperBody AddPaperParams DeedParam FloorplanParam InsuranceParam "
        "InventoryParam InvoiceParam LeaseParam LicenceParam ListPapersParams "
        "MortgageParam PaperParam PermitParam ReceiptParam SurveyParam "
        "ValuationParam WarrantyParam WillParam"
    ),
    "_houses_replace": (
        "AtticParam BalconyParam BasementParam BathroomParam BedroomParam "
        "CellarParam ClosetParam CompanyParam CorridorParam CourtyardParam "
        "DeckParam DenParam DiningRoomParam GarageParam GardenParam GymParam "
        "HallParam HouseParam KitchenParam LandingParam LarderParam "
        "LaundryParam LibraryParam LivingRoomParam LobbyParam LoftParam "
        "LoungeParam MudroomParam NurseryParam OfficeParam PantryParam "
        "PatioParam PlayroomParam PorchParam ReplaceHouseParams RoomParam "
        "SaunaParam SculleryParam ShedParam StairsParam StoreroomParam "
        "StudioParam StudyParam TerraceParam UtilityParam VerandaParam "
        "VestibuleParam WorkshopParam"
    ),
    "_money_param": "AddressParam CurrencyParam MoneyParam PersonParam",
    "_people": "GetPersonParams",
    "_tools_create": (
        "AdzeParam AugerParam AwlParam ChiselParam ClampParam DrillParam "
        "FileParam GaugeParam HammerParam JigsawParam KnifeParam LatheParam "
        "LevelParam MalletParam NailerParam PlaneParam PliersParam PunchParam "
        "RaspParam RouterParam RulerParam SanderParam SawParam ScrewdriverParam "
        "ShearsParam SpannerParam SquareParam ToolEntryParam TorchParam "
        "TrowelParam ViceParam WrenchParam"
    ),
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}

if TYPE_CHECKING:
    from ._houses_get import *
    from ._houses_papers import *
    from ._houses_replace import *
    from ._money_param import *
    from ._people import *
    from ._tools_create import *
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
