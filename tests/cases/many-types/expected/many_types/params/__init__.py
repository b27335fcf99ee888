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
    from ._houses_get import GetHouseParams as GetHouseParams
    from ._houses_papers import AddPaperBody as AddPaperBody
    from ._houses_papers import AddPaperParams as AddPaperParams, DeedParam as DeedParam
    from ._houses_papers import FloorplanParam as FloorplanParam
    from ._houses_papers import InsuranceParam as InsuranceParam
    from ._houses_papers import InventoryParam as InventoryParam
    from ._houses_papers import InvoiceParam as InvoiceParam, LeaseParam as LeaseParam
    from ._houses_papers import LicenceParam as LicenceParam
    from ._houses_papers import ListPapersParams as ListPapersParams
    from ._houses_papers import MortgageParam as MortgageParam, PaperParam as PaperParam
    from ._houses_papers import PermitParam as PermitParam, ReceiptParam as ReceiptParam
    from ._houses_papers import SurveyParam as SurveyParam
    from ._houses_papers import ValuationParam as ValuationParam
    from ._houses_papers import WarrantyParam as WarrantyParam, WillParam as WillParam
    from ._houses_replace import AtticParam as AtticParam, BalconyParam as BalconyParam
    from ._houses_replace import BasementParam as BasementParam
    from ._houses_replace import BathroomParam as BathroomParam
    from ._houses_replace import BedroomParam as BedroomParam
    from ._houses_replace import CellarParam as CellarParam, ClosetParam as ClosetParam
    from ._houses_replace import CompanyParam as CompanyParam
    from ._houses_replace import CorridorParam as CorridorParam
    from ._houses_replace import CourtyardParam as CourtyardParam
    from ._houses_replace import DeckParam as DeckParam, DenParam as DenParam
    from ._houses_replace import DiningRoomParam as DiningRoomParam
    from ._houses_replace import GarageParam as GarageParam, GardenParam as GardenParam
    from ._houses_replace import GymParam as GymParam, HallParam as HallParam
    from ._houses_replace import HouseParam as HouseParam, KitchenParam as KitchenParam
    from ._houses_replace import LandingParam as LandingParam
    from ._houses_replace import LarderParam as LarderParam
    from ._houses_replace import LaundryParam as LaundryParam
    from ._houses_replace import LibraryParam as LibraryParam
    from ._houses_replace import LivingRoomParam as LivingRoomParam
    from ._houses_replace import LobbyParam as LobbyParam, LoftParam as LoftParam
    from ._houses_replace import LoungeParam as LoungeParam
    from ._houses_replace import MudroomParam as MudroomParam
    from ._houses_replace import NurseryParam as NurseryParam
    from ._houses_replace import OfficeParam as OfficeParam, PantryParam as PantryParam
    from ._houses_replace import PatioParam as PatioParam
    from ._houses_replace import PlayroomParam as PlayroomParam
    from ._houses_replace import PorchParam as PorchParam
    from ._houses_replace import ReplaceHouseParams as ReplaceHouseParams
    from ._houses_replace import RoomParam as RoomParam, SaunaParam as SaunaParam
    from ._houses_replace import SculleryParam as SculleryParam, ShedParam as ShedParam
    from ._houses_replace import StairsParam as StairsParam
    from ._houses_replace import StoreroomParam as StoreroomParam
    from ._houses_replace import StudioParam as StudioParam, StudyParam as StudyParam
    from ._houses_replace import TerraceParam as TerraceParam
    from ._houses_replace import UtilityParam as UtilityParam
    from ._houses_replace import VerandaParam as VerandaParam
    from ._houses_replace import VestibuleParam as VestibuleParam
    from ._houses_replace import WorkshopParam as WorkshopParam
    from ._money_param import AddressParam as AddressParam
    from ._money_param import CurrencyParam as CurrencyParam, MoneyParam as MoneyParam
    from ._money_param import PersonParam as PersonParam
    from ._people import GetPersonParams as GetPersonParams
    from ._tools_create import AdzeParam as AdzeParam, AugerParam as AugerParam
    from ._tools_create import AwlParam as AwlParam, ChiselParam as ChiselParam
    from ._tools_create import ClampParam as ClampParam, DrillParam as DrillParam
    from ._tools_create import FileParam as FileParam, GaugeParam as GaugeParam
    from ._tools_create import HammerParam as HammerParam, JigsawParam as JigsawParam
    from ._tools_create import KnifeParam as KnifeParam, LatheParam as LatheParam
    from ._tools_create import LevelParam as LevelParam, MalletParam as MalletParam
    from ._tools_create import NailerParam as NailerParam, PlaneParam as PlaneParam
    from ._tools_create import PliersParam as PliersParam, PunchParam as PunchParam
    from ._tools_create import RaspParam as RaspParam, RouterParam as RouterParam
    from ._tools_create import RulerParam as RulerParam, SanderParam as SanderParam
    from ._tools_create import SawParam as SawParam
    from ._tools_create import ScrewdriverParam as ScrewdriverParam
    from ._tools_create import ShearsParam as ShearsParam, SpannerParam as SpannerParam
    from ._tools_create import SquareParam as SquareParam
    from ._tools_create import ToolEntryParam as ToolEntryParam
    from ._tools_create import TorchParam as TorchParam, TrowelParam as TrowelParam
    from ._tools_create import ViceParam as ViceParam, WrenchParam as WrenchParam
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
