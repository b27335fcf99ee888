"""The models: what answers are read into."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from ._runtime.model import Model

__all__: list[str] = [
    "Job",
    "JobClash",
    "JobClashValues",
    "JobColour",
    "JobColourValues",
    "JobLetter",
    "JobState",
    "JobStateValues",
    "Level",
    "LevelValues",
]


class Job(Model):
    """Job."""

    level: Level | None = None
    state: JobState | None = None
    colour: JobColour | None = None
    letter: JobLetter | None = None
    clash: JobClash | None = None
    short: Literal["a", "b"] | str | None = None
    rate: float | int | None = None
    mixed: int | str | float | bool | None = None
    shape: Any = None
    half: float | None = None
    point: Any = None


class LevelValues:
    """Names of the values of `Level`; there may be more values."""

    LOW: Final = 1
    """Can wait."""
    MEDIUM: Final = 2
    """Today."""
    VERY_HIGH: Final = 3


class JobStateValues:
    """Names of the values of `JobState`; there may be more values."""

    RUNNING: Final = "on"
    STOPPED: Final = "off"


class JobColourValues:
    """Names of the values of `JobColour`; there may be more values."""

    RED: Final = "r"
    """Like blood."""
    GREEN: Final = "g"


class JobClashValues:
    """Names of the values of `JobClash`; there may be more values."""

    CLASS_PLUS_1: Final = "+1"
    CLASS_MINUS_1: Final = "-1"


Level: TypeAlias = Literal[1, 2, 3] | int
"""How urgent it is.

- `1`: Can wait.
- `2`: Today.
"""

JobState: TypeAlias = Literal["on", "off"] | str

JobColour: TypeAlias = Literal["r", "g"] | str
"""- `'r'`: Like blood."""

JobLetter: TypeAlias = Literal["a", "b"] | str
"""- `'a'`: The first.
- `'b'`: The second.
"""

JobClash: TypeAlias = Literal["+1", "-1"] | str


def __dir__() -> list[str]:
    return __all__
