"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import with_config
from typing_extensions import TypedDict

from .._runtime.formats import Number
from .._runtime.model import INPUT, Twin
from ._shared import MoneyParam

if TYPE_CHECKING:
    from ..models import Money

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


def __dir__() -> list[str]:
    return __all__
