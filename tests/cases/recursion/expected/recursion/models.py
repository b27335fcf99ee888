"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated, TYPE_CHECKING, TypeAlias

from pydantic import Field
from typing_extensions import TypeAliasType

from ._runtime.model import Model

__all__: list[str] = [
    "All",
    "Json",
    "Nest",
    "Owner",
    "OwnerBoss",
    "Rule",
    "Tree",
]


class Tree(Model):
    """Tree."""

    name: str
    parent: Tree | None = None
    branches: list[Tree] | None = None
    by_name: Annotated[dict[str, Tree] | None, Field(alias="byName")] = None
    owner: Owner | None = None
    rule: Rule | None = None


class Owner(Model):
    """Owner."""

    tree: Tree | None = None
    boss: OwnerBoss | None = None
    deputy: Owner | None = None


class OwnerBoss(Model):
    """OwnerBoss."""

    tree: Tree | None = None
    boss: OwnerBoss | None = None
    deputy: Owner | None = None


class All(Model):
    """All."""

    all: list[Rule]


Rule: TypeAlias = str | All

if TYPE_CHECKING:
    Json: TypeAlias = "str | float | bool | list[Json] | dict[str, Json] | None"
else:
    Json = TypeAliasType(
        "Json", "str | float | bool | list[Json] | dict[str, Json] | None"
    )

if TYPE_CHECKING:
    Nest: TypeAlias = "list[Nest]"
else:
    Nest = TypeAliasType("Nest", "list[Nest]")


def __dir__() -> list[str]:
    return __all__
