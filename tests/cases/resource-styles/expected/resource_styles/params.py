"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Required

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "DeleteFleetV1CollectionZonedBoxParams",
    "DeleteFleetV1ZonedBoxParams",
    "DeleteParcelsParcelInsuranceParams",
    "EnginesBeginStartParams",
    "EnginesListByGroupParams",
    "GetDepotShelvesShelfParams",
    "GetParcelsParcelParams",
    "ListFleetV1ZonedBoxParams",
    "PatchFleetV1ZonedBoxStatusParams",
    "PostParcelsParcelCancelParams",
    "PostParcelsParcelParams",
    "ReadFleetV1ZonedBoxStatusParams",
    "TicketsCreateReplyParams",
    "TicketsGetParams",
    "TicketsListForDeskParams",
    "TicketsListForTeamParams",
    "TicketsListRepliesForDeskParams",
    "TicketsListRepliesParams",
    "TicketsLockParams",
]


@with_config(INPUT)
class GetDepotShelvesShelfParams(TypedDict, total=False):
    """The parameters of one operation."""

    shelf: Required[str]


@with_config(INPUT)
class TicketsListForDeskParams(TypedDict, total=False):
    """The parameters of one operation."""

    owner: Required[str]
    desk: Required[str]


@with_config(INPUT)
class TicketsGetParams(TypedDict, total=False):
    """The parameters of one operation."""

    owner: Required[str]
    desk: Required[str]
    number: Required[str]


@with_config(INPUT)
class TicketsLockParams(TypedDict, total=False):
    """The parameters of one operation."""

    owner: Required[str]
    desk: Required[str]
    number: Required[str]


@with_config(INPUT)
class TicketsListRepliesParams(TypedDict, total=False):
    """The parameters of one operation."""

    owner: Required[str]
    desk: Required[str]
    number: Required[str]


@with_config(INPUT)
class TicketsCreateReplyParams(TypedDict, total=False):
    """The parameters of one operation."""

    owner: Required[str]
    desk: Required[str]
    number: Required[str]


@with_config(INPUT)
class TicketsListRepliesForDeskParams(TypedDict, total=False):
    """The parameters of one operation."""

    owner: Required[str]
    desk: Required[str]


@with_config(INPUT)
class EnginesBeginStartParams(TypedDict, total=False):
    """The parameters of one operation."""

    group: Required[str]
    name: Required[str]


@with_config(INPUT)
class EnginesListByGroupParams(TypedDict, total=False):
    """The parameters of one operation."""

    group: Required[str]


@with_config(INPUT)
class ListFleetV1ZonedBoxParams(TypedDict, total=False):
    """The parameters of one operation."""

    zone: Required[str]


@with_config(INPUT)
class DeleteFleetV1CollectionZonedBoxParams(TypedDict, total=False):
    """The parameters of one operation."""

    zone: Required[str]


@with_config(INPUT)
class DeleteFleetV1ZonedBoxParams(TypedDict, total=False):
    """The parameters of one operation."""

    zone: Required[str]
    name: Required[str]


@with_config(INPUT)
class ReadFleetV1ZonedBoxStatusParams(TypedDict, total=False):
    """The parameters of one operation."""

    zone: Required[str]
    name: Required[str]


@with_config(INPUT)
class PatchFleetV1ZonedBoxStatusParams(TypedDict, total=False):
    """The parameters of one operation."""

    zone: Required[str]
    name: Required[str]


@with_config(INPUT)
class GetParcelsParcelParams(TypedDict, total=False):
    """The parameters of one operation."""

    parcel: Required[str]


@with_config(INPUT)
class PostParcelsParcelParams(TypedDict, total=False):
    """The parameters of one operation."""

    parcel: Required[str]


@with_config(INPUT)
class PostParcelsParcelCancelParams(TypedDict, total=False):
    """The parameters of one operation."""

    parcel: Required[str]


@with_config(INPUT)
class DeleteParcelsParcelInsuranceParams(TypedDict, total=False):
    """The parameters of one operation."""

    parcel: Required[str]


@with_config(INPUT)
class TicketsListForTeamParams(TypedDict, total=False):
    """The parameters of one operation."""

    team: Required[str]


def __dir__() -> list[str]:
    return __all__
