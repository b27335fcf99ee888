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
    "TorchParam",
    "TrowelParam",
]


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


def __dir__() -> list[str]:
    return __all__
