"""The models: what answers are read into."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._runtime.model import Model

__all__: list[str] = [
    "Colour",
    "Light",
    "LightState",
    "Mood",
]


class Light(Model):
    """Light."""

    colour: Colour
    """The server's default is 'red'."""
    level: Literal[1, 2, 3] | int | None = None
    only: Literal["one"] | None = None
    version: Literal[2] | None = None
    mood: Mood | None = None
    maybe: Literal["a", "b"] | str | None = None
    state: LightState | None = None
    flag: Literal[True] | None = None
    mixed: Literal[1, "1", "two"] | int | str | None = None
    colours: list[Colour] | None = None
    default_colour: Colour | None = None
    """Used at night."""


Colour: TypeAlias = Literal["red", "green"] | str
"""The colours that there are."""

Mood: TypeAlias = Literal["calm", "wild's"] | str
"""Known moods; there may be more."""

LightState: TypeAlias = Literal["on", "off"] | str
"""- `'on'`: It shines.
- `'off'`: It does not.
"""


def __dir__() -> list[str]:
    return __all__
