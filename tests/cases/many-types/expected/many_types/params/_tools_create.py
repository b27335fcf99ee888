"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from typing import Required, TYPE_CHECKING

from pydantic import with_config
from typing_extensions import TypedDict

from .._runtime.formats import Number
from .._runtime.model import INPUT, Twin
from ._money_param import MoneyParam, PersonParam

if TYPE_CHECKING:
    from ..models import (
        Adze,
        Auger,
        Awl,
        Chisel,
        Clamp,
        Drill,
        File,
        Gauge,
        Hammer,
        Jigsaw,
        Knife,
        Lathe,
        Level,
        Mallet,
        Money,
        Nailer,
        Person,
        Plane,
        Pliers,
        Punch,
        Rasp,
        Router,
        Ruler,
        Sander,
        Saw,
        Screwdriver,
        Shears,
        Spanner,
        Square,
        Torch,
        Trowel,
        Vice,
        Wrench,
    )

__all__: list[str] = [
    "AdzeParam",
    "AugerParam",
    "AwlParam",
    "ChiselParam",
    "ClampParam",
    "DrillParam",
    "FileParam",
    "GaugeParam",
    "HammerParam",
    "JigsawParam",
    "KnifeParam",
    "LatheParam",
    "LevelParam",
    "MalletParam",
    "NailerParam",
    "PlaneParam",
    "PliersParam",
    "PunchParam",
    "RaspParam",
    "RouterParam",
    "RulerParam",
    "SanderParam",
    "SawParam",
    "ScrewdriverParam",
    "ShearsParam",
    "SpannerParam",
    "SquareParam",
    "ToolEntryParam",
    "TorchParam",
    "TrowelParam",
    "ViceParam",
    "WrenchParam",
]


@with_config(INPUT)
class AdzeParam(TypedDict, total=False):
    """Adze, as input."""

    weight: Number


@with_config(INPUT)
class AugerParam(TypedDict, total=False):
    """Auger, as input."""

    weight: Number
    price: Twin[MoneyParam, "Money"]


@with_config(INPUT)
class AwlParam(TypedDict, total=False):
    """Awl, as input."""

    weight: Number


@with_config(INPUT)
class ChiselParam(TypedDict, total=False):
    """Chisel, as input."""

    weight: Number


@with_config(INPUT)
class ClampParam(TypedDict, total=False):
    """Clamp, as input."""

    weight: Number


@with_config(INPUT)
class DrillParam(TypedDict, total=False):
    """Drill, as input."""

    weight: Number


@with_config(INPUT)
class FileParam(TypedDict, total=False):
    """File, as input."""

    weight: Number


@with_config(INPUT)
class GaugeParam(TypedDict, total=False):
    """Gauge, as input."""

    weight: Number
    price: Twin[MoneyParam, "Money"]


@with_config(INPUT)
class HammerParam(TypedDict, total=False):
    """Hammer, as input."""

    weight: Number


@with_config(INPUT)
class JigsawParam(TypedDict, total=False):
    """Jigsaw, as input."""

    weight: Number


@with_config(INPUT)
class KnifeParam(TypedDict, total=False):
    """Knife, as input."""

    weight: Number


@with_config(INPUT)
class LatheParam(TypedDict, total=False):
    """Lathe, as input."""

    weight: Number


@with_config(INPUT)
class LevelParam(TypedDict, total=False):
    """Level, as input."""

    weight: Number


@with_config(INPUT)
class MalletParam(TypedDict, total=False):
    """Mallet, as input."""

    weight: Number
    price: Twin[MoneyParam, "Money"]


@with_config(INPUT)
class NailerParam(TypedDict, total=False):
    """Nailer, as input."""

    weight: Number


@with_config(INPUT)
class PlaneParam(TypedDict, total=False):
    """Plane, as input."""

    weight: Number


@with_config(INPUT)
class PliersParam(TypedDict, total=False):
    """Pliers, as input."""

    weight: Number


@with_config(INPUT)
class PunchParam(TypedDict, total=False):
    """Punch, as input."""

    weight: Number


@with_config(INPUT)
class RaspParam(TypedDict, total=False):
    """Rasp, as input."""

    weight: Number


@with_config(INPUT)
class RouterParam(TypedDict, total=False):
    """Router, as input."""

    weight: Number
    price: Twin[MoneyParam, "Money"]


@with_config(INPUT)
class RulerParam(TypedDict, total=False):
    """Ruler, as input."""

    weight: Number


@with_config(INPUT)
class SanderParam(TypedDict, total=False):
    """Sander, as input."""

    weight: Number


@with_config(INPUT)
class SawParam(TypedDict, total=False):
    """Saw, as input."""

    weight: Number


@with_config(INPUT)
class ScrewdriverParam(TypedDict, total=False):
    """Screwdriver, as input."""

    weight: Number


@with_config(INPUT)
class ShearsParam(TypedDict, total=False):
    """Shears, as input."""

    weight: Number


@with_config(INPUT)
class SpannerParam(TypedDict, total=False):
    """Spanner, as input."""

    weight: Number
    price: Twin[MoneyParam, "Money"]


@with_config(INPUT)
class SquareParam(TypedDict, total=False):
    """Square, as input."""

    weight: Number


@with_config(INPUT)
class TorchParam(TypedDict, total=False):
    """Torch, as input."""

    weight: Number


@with_config(INPUT)
class TrowelParam(TypedDict, total=False):
    """Trowel, as input."""

    weight: Number


@with_config(INPUT)
class ViceParam(TypedDict, total=False):
    """Vice, as input."""

    weight: Number


@with_config(INPUT)
class WrenchParam(TypedDict, total=False):
    """Wrench, as input."""

    weight: Number


@with_config(INPUT)
class ToolEntryParam(TypedDict, total=False):
    """ToolEntry, as input."""

    name: Required[str]
    owner: Twin[PersonParam, "Person"]
    adze: Twin[AdzeParam, "Adze"]
    auger: Twin[AugerParam, "Auger"]
    awl: Twin[AwlParam, "Awl"]
    chisel: Twin[ChiselParam, "Chisel"]
    clamp: Twin[ClampParam, "Clamp"]
    drill: Twin[DrillParam, "Drill"]
    file: Twin[FileParam, "File"]
    gauge: Twin[GaugeParam, "Gauge"]
    hammer: Twin[HammerParam, "Hammer"]
    jigsaw: Twin[JigsawParam, "Jigsaw"]
    knife: Twin[KnifeParam, "Knife"]
    lathe: Twin[LatheParam, "Lathe"]
    level: Twin[LevelParam, "Level"]
    mallet: Twin[MalletParam, "Mallet"]
    nailer: Twin[NailerParam, "Nailer"]
    plane: Twin[PlaneParam, "Plane"]
    pliers: Twin[PliersParam, "Pliers"]
    punch: Twin[PunchParam, "Punch"]
    rasp: Twin[RaspParam, "Rasp"]
    router: Twin[RouterParam, "Router"]
    ruler: Twin[RulerParam, "Ruler"]
    sander: Twin[SanderParam, "Sander"]
    saw: Twin[SawParam, "Saw"]
    screwdriver: Twin[ScrewdriverParam, "Screwdriver"]
    shears: Twin[ShearsParam, "Shears"]
    spanner: Twin[SpannerParam, "Spanner"]
    square: Twin[SquareParam, "Square"]
    torch: Twin[TorchParam, "Torch"]
    trowel: Twin[TrowelParam, "Trowel"]
    vice: Twin[ViceParam, "Vice"]
    wrench: Twin[WrenchParam, "Wrench"]


def __dir__() -> list[str]:
    return __all__
