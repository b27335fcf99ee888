"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.formats import Number
from ._runtime.model import INPUT
from ._runtime.rare_rules import OneOf

__all__: list[str] = [
    "JobClashParam",
    "JobColourParam",
    "JobLetterParam",
    "JobParam",
    "JobStateParam",
    "LevelParam",
    "ListJobsParams",
]


@with_config(INPUT)
class JobParam(TypedDict, total=False):
    """Job, as input."""

    level: LevelParam
    state: JobStateParam | None
    colour: JobColourParam
    letter: JobLetterParam
    clash: JobClashParam
    short: Literal["a", "b"]
    rate: Annotated[Number | int, OneOf(0.5, 1, 2.25)]
    mixed: Annotated[int | str | Number | bool, OneOf(1, "1", 2.5, True)] | None
    shape: Annotated[Any, OneOf({"a": 1}, [1, 2], "plain")]
    half: Annotated[Number, OneOf(0.5)]
    point: Annotated[Any, OneOf({"x": 1})]


@with_config(INPUT)
class ListJobsParams(TypedDict, total=False):
    """The parameters of one operation."""

    level: LevelParam
    rate: Annotated[Number | int, OneOf(0.5, 1, 2.25)]


LevelParam: TypeAlias = Literal[1, 2, 3]
"""How urgent it is.

- `1`: Can wait.
- `2`: Today.
"""

JobStateParam: TypeAlias = Literal["on", "off"]

JobColourParam: TypeAlias = Literal["r", "g"]
"""- `'r'`: Like blood."""

JobLetterParam: TypeAlias = Literal["a", "b"]
"""- `'a'`: The first.
- `'b'`: The second.
"""

JobClashParam: TypeAlias = Literal["+1", "-1"]


def __dir__() -> list[str]:
    return __all__
