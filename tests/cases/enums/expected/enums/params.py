"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "ColourParam",
    "GetLightParams",
    "LightParam",
    "LightStateParam",
    "MoodParam",
    "PutLightParams",
]


@with_config(INPUT)
class LightParam(TypedDict, total=False):
    """Light, as input."""

    colour: Required[ColourParam]
    level: Literal[1, 2, 3]
    only: Literal["one"]
    version: Literal[2]
    mood: MoodParam
    maybe: Literal["a", "b"] | None
    state: LightStateParam
    flag: Literal[True]
    mixed: Literal[1, "1", "two"]
    colours: Sequence[ColourParam]
    default_colour: ColourParam


@with_config(INPUT)
class GetLightParams(TypedDict, total=False):
    """The parameters of one operation."""

    colour: Required[ColourParam]
    level: Literal[1, 2, 3]
    sort: Sequence[Literal["name", "-name"]]


@with_config(INPUT)
class PutLightParams(TypedDict, total=False):
    """The parameters of one operation."""

    colour: Required[ColourParam]


ColourParam: TypeAlias = Literal["red", "green"]
"""The colours that there are."""

MoodParam: TypeAlias = Literal["calm", "wild's"] | str
"""Known moods; there may be more."""

LightStateParam: TypeAlias = Literal["on", "off"]
"""- `'on'`: It shines.
- `'off'`: It does not.
"""


def __dir__() -> list[str]:
    return __all__
