"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, TYPE_CHECKING, TypeAlias

from pydantic import Field, StringConstraints, with_config
from typing_extensions import TypedDict

from ._runtime.formats import Number, UuidInput
from ._runtime.model import INPUT, Twin
from ._runtime.rare_rules import FromList, UniqueItems
from ._runtime.rules import checked

if TYPE_CHECKING:
    from .models import Label, Marked, Record

__all__: list[str] = [
    "LabelParam",
    "MarkedParam",
    "PutPointsBody",
    "PutThingParams",
    "RecordParam",
    "ThingParam",
]


@with_config(INPUT)
class ThingParam(TypedDict, total=False):
    """Thing, as input."""

    pair: Annotated[tuple[UuidInput, Annotated[int, Field(ge=1)]], FromList()]
    taken: Annotated[tuple[str, int], FromList()] | None
    rest: Sequence[str | int]
    none: Annotated[Sequence[Any], Field(max_length=0)]
    unique: Annotated[Sequence[Mapping[str, Any]], UniqueItems()]
    keys: Mapping[Annotated[str, StringConstraints(pattern="^x-|^y-")], int | str]
    listed: Mapping[Literal["a", "b"], int]
    sized: Annotated[Mapping[str, int], Field(max_length=2, min_length=1)]
    record: Twin[RecordParam, "Record"]
    marked: Twin[MarkedParam, "Marked"]
    word: str
    year: Annotated[str, Field(pattern="^(?P<year>[0-9]{4})$")]
    other: str


@checked(rest=lambda: Mapping[str, Twin[LabelParam, "Label"]])
@with_config(INPUT)
class RecordParam(TypedDict, total=False):
    """Record, as input."""

    name: str


@checked(rest=lambda: Mapping[str, int | bool])
@with_config(INPUT)
class MarkedParam(TypedDict, total=False):
    """Marked, as input."""

    name: str


@with_config(INPUT)
class LabelParam(TypedDict, total=False):
    """Label, as input."""

    shown_text: Annotated[str, Field(alias="shownText")]


@with_config(INPUT)
class PutThingParams(TypedDict, total=False):
    """The parameters of one operation."""

    box: Annotated[tuple[int, int], FromList()]


PutPointsBody: TypeAlias = Sequence[
    Annotated[tuple[Number, Number, Twin[LabelParam, "Label"]], FromList()]
]


def __dir__() -> list[str]:
    return __all__
