"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, INPUT_CLOSED, Twin, VariantTwin
from ._runtime.rules import Broken, checked

if TYPE_CHECKING:
    from .models import Closed, First, Left, ListItem, More, MoreInner, Right, Second

__all__: list[str] = [
    "AliasParam",
    "ClosedParam",
    "FirstParam",
    "LeftParam",
    "ListItemParam",
    "MoreInnerParam",
    "MoreParam",
    "OddParam",
    "RightParam",
    "SecondParam",
    "UntaggedParam",
]


def _check_odd_param(it: dict[str, Any]) -> Broken:
    if "never" in it:
        yield "never", "must not be given"


@checked(_check_odd_param)
@with_config(INPUT)
class OddParam(TypedDict, total=False):
    """Odd, as input."""

    fooBar: Required[str]
    foo_bar: int
    foo_dash_bar: Annotated[bool, Field(alias="foo-bar")]
    class_: Annotated[str, Field(alias="class")]
    n1: Annotated[str, Field(alias="1")]
    model_config_: Annotated[str, Field(alias="model_config")]
    left: Twin[LeftParam, "Left"]
    list: Sequence[Twin[ListItemParam, "ListItem"]]
    more: Twin[MoreParam, "More"]
    other: AliasParam
    closed: Twin[ClosedParam, "Closed"]
    untagged: UntaggedParam
    nothing: None
    anything: Any
    maybe: Twin[LeftParam, "Left"] | None


@with_config(INPUT)
class LeftParam(TypedDict, total=False):
    """Left, as input."""

    right: Twin[RightParam, "Right"]


@with_config(INPUT)
class ListItemParam(TypedDict, total=False):
    """ListItem, as input."""

    list: Sequence[Twin[ListItemParam, "ListItem"]]


@with_config(INPUT)
class MoreParam(TypedDict, total=False):
    """More, as input."""

    name: str
    inner: Twin[MoreInnerParam, "MoreInner"]


@with_config(INPUT_CLOSED)
class ClosedParam(TypedDict, total=False):
    """Closed, as input."""

    right: Twin[RightParam, "Right"]
    own: str


@with_config(INPUT)
class RightParam(TypedDict, total=False):
    """Right, as input."""

    right: Twin[RightParam, "Right"]
    lefts: Sequence[Twin[LeftParam, "Left"]]


@with_config(INPUT)
class MoreInnerParam(TypedDict, total=False):
    """MoreInner, as input."""

    name: str
    inner: Twin[MoreInnerParam, "MoreInner"]
    extra: str


@with_config(INPUT)
class FirstParam(TypedDict, total=False):
    """First, as input."""

    a: int
    sort: Literal["First"]


@with_config(INPUT)
class SecondParam(TypedDict, total=False):
    """Second, as input."""

    a: int
    sort: Literal["Second"]


AliasParam: TypeAlias = int

UntaggedParam: TypeAlias = (
    VariantTwin[FirstParam, "First"] | VariantTwin[SecondParam, "Second"]
)


def __dir__() -> list[str]:
    return __all__
