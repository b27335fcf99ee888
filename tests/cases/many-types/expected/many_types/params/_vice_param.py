"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Required, TYPE_CHECKING

from pydantic import with_config
from typing_extensions import TypedDict

from .._runtime.formats import Number
from .._runtime.model import INPUT, Twin
from ._awl_param import (
    AdzeParam,
    AugerParam,
    AwlParam,
    ChiselParam,
    ClampParam,
    DrillParam,
    FileParam,
    GaugeParam,
    HammerParam,
    JigsawParam,
    KnifeParam,
    LatheParam,
    LevelParam,
    MalletParam,
    NailerParam,
)
from ._saw_param import (
    PlaneParam,
    PliersParam,
    PunchParam,
    RaspParam,
    RouterParam,
    RulerParam,
    SanderParam,
    SawParam,
    ScrewdriverParam,
    ShearsParam,
    SpannerParam,
    SquareParam,
    TorchParam,
    TrowelParam,
)
from ._shared import PersonParam

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
    "ToolEntryParam",
    "ViceParam",
    "WrenchParam",
]


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


@with_config(INPUT)
class ViceParam(TypedDict, total=False):
    """Vice, as input."""

    weight: Number


@with_config(INPUT)
class WrenchParam(TypedDict, total=False):
    """Wrench, as input."""

    weight: Number


def __dir__() -> list[str]:
    return __all__
