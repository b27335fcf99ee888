"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypeAliasType, TypedDict

from ._runtime.formats import Number
from ._runtime.model import INPUT, Twin, VariantTwin
from ._runtime.rules import Broken, checked

if TYPE_CHECKING:
    from .models import All, Owner, OwnerBoss, Tree

__all__: list[str] = [
    "AllParam",
    "JsonParam",
    "NestParam",
    "OwnerBossParam",
    "OwnerParam",
    "ReplaceJsonBody",
    "ReplaceNestBody",
    "RuleParam",
    "TreeParam",
]


@with_config(INPUT)
class TreeParam(TypedDict, total=False):
    """Tree, as input."""

    name: Required[str]
    parent: Twin[TreeParam, "Tree"]
    branches: Sequence[Twin[TreeParam, "Tree"]]
    by_name: Annotated[Mapping[str, Twin[TreeParam, "Tree"]], Field(alias="byName")]
    owner: Twin[OwnerParam, "Owner"]
    rule: RuleParam


@with_config(INPUT)
class OwnerParam(TypedDict, total=False):
    """Owner, as input."""

    tree: Twin[TreeParam, "Tree"] | None
    boss: Twin[OwnerBossParam, "OwnerBoss"]
    deputy: Twin[OwnerParam, "Owner"]


def _check_owner_boss_param(it: dict[str, Any]) -> Broken:
    if len(it) < 1:
        yield "", "needs at least 1 of its fields"


@checked(_check_owner_boss_param)
@with_config(INPUT)
class OwnerBossParam(TypedDict, total=False):
    """OwnerBoss, as input."""

    tree: Twin[TreeParam, "Tree"] | None
    boss: Twin[OwnerBossParam, "OwnerBoss"]
    deputy: Twin[OwnerParam, "Owner"]


@with_config(INPUT)
class AllParam(TypedDict, total=False):
    """All, as input."""

    all: Required[Sequence[RuleParam]]


RuleParam: TypeAlias = str | VariantTwin[AllParam, "All"]

if TYPE_CHECKING:
    JsonParam: TypeAlias = (
        "str | Number | bool | Sequence[JsonParam] | Mapping[str, JsonParam] | None"
    )
else:
    JsonParam = TypeAliasType(
        "JsonParam",
        "str | Number | bool | Sequence[JsonParam] | Mapping[str, JsonParam] | None",
    )

if TYPE_CHECKING:
    NestParam: TypeAlias = "Sequence[NestParam]"
else:
    NestParam = TypeAliasType("NestParam", "Sequence[NestParam]")

ReplaceJsonBody: TypeAlias = JsonParam

ReplaceNestBody: TypeAlias = Sequence[NestParam]


def __dir__() -> list[str]:
    return __all__
