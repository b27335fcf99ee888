"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypeAlias

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.formats import DateInput
from ._runtime.model import INPUT

__all__: list[str] = [
    "CreateShelvesBody",
    "DELETEShelvesDateIdParams",
    "DELETEShelvesListIdParams",
    "DELETEShelvesSelfIdParams",
    "DELETEShelvesStrIdParams",
    "FindShelvesParams",
    "GETShelvesDateIdParams",
    "GETShelvesListIdParams",
    "GETShelvesSelfIdParams",
    "GETShelvesStrIdParams",
]


@with_config(INPUT)
class FindShelvesParams(TypedDict, total=False):
    """The parameters of one operation."""

    since: DateInput


@with_config(INPUT)
class GETShelvesDateIdParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class DELETEShelvesDateIdParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class GETShelvesListIdParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class DELETEShelvesListIdParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class GETShelvesSelfIdParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class DELETEShelvesSelfIdParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class GETShelvesStrIdParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class DELETEShelvesStrIdParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


CreateShelvesBody: TypeAlias = Sequence[str]


def __dir__() -> list[str]:
    return __all__
