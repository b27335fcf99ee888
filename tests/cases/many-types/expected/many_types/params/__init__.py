"""What callers give: TypedDicts with snake case keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

# Where each type is. Its module is imported when it is first asked for (PEP 562): a call
# needs few of them, and it takes a while to make them all.
_NAMES = {
    "_awl_param": (
        "AdzeParam AugerParam AwlParam ChiselParam ClampParam DrillParam "
        "FileParam GaugeParam HammerParam JigsawParam KnifeParam LatheParam "
        "LevelParam MalletParam NailerParam"
    ),
    "_den_param": (
        "AtticParam BalconyParam BasementParam BathroomParam BedroomParam "
        "CellarParam ClosetParam CorridorParam CourtyardParam DeckParam "
        "DenParam DiningRoomParam GarageParam GardenParam GymParam HallParam "
        "KitchenParam LandingParam LarderParam"
    ),
    "_house_param": (
        "CompanyParam GetHouseParams HouseParam ReplaceHouseParams StudioParam "
        "StudyParam TerraceParam UtilityParam VerandaParam VestibuleParam "
        "WorkshopParam"
    ),
    "_houses_papers": (
        "AddPaperBody AddPaperParams DeedParam FloorplanParam InsuranceParam "
        "InventoryParam InvoiceParam LeaseParam LicenceParam ListPapersParams "
        "MortgageParam PaperParam PermitParam ReceiptParam SurveyParam "
        "ValuationParam WarrantyParam WillParam"
    ),
    "_loft_param": (
        "LaundryParam LibraryParam LivingRoomParam LobbyParam LoftParam "
        "LoungeParam MudroomParam NurseryParam OfficeParam PantryParam "
        "PatioParam PlayroomParam PorchParam RoomParam SaunaParam SculleryParam "
        "ShedParam StairsParam StoreroomParam"
    ),
    "_saw_param": (
        "PlaneParam PliersParam PunchParam RaspParam RouterParam RulerParam "
        "SanderParam SawParam ScrewdriverParam ShearsParam SpannerParam "
        "SquareParam TorchParam TrowelParam"
    ),
    "_shared": "AddressParam CurrencyParam GetPersonParams MoneyParam PersonParam",
    "_vice_param": "ToolEntryParam ViceParam WrenchParam",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}

if TYPE_CHECKING:
    from ._awl_param import *
    from ._den_param import *
    from ._house_param import *
    from ._houses_papers import *
    from ._loft_param import *
    from ._saw_param import *
    from ._shared import *
    from ._vice_param import *
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
