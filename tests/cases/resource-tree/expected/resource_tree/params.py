"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Required

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT

__all__: list[str] = [
    "CreateTransferConfigParams",
    "DELETEApiV2OrdersOrderParams",
    "GETApiV2OrdersOrderParams",
    "GETCatalogsIdModelsParams",
    "GetCatalogParams",
    "GetModelParams",
    "GetPetByIdParams",
    "GetToyParams",
    "HeadPetParams",
    "OrdersNotesListForOrderParams",
    "OrdersNotesListParams",
    "POSTApiV2OrdersOrderCancelParams",
    "PetsControllerReplaceParams",
    "PetsEditParams",
    "RemovePetParams",
    "ToysParams",
    "TransferConfigsOfCampaignParams",
]


@with_config(INPUT)
class CreateTransferConfigParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class TransferConfigsOfCampaignParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class GetCatalogParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class GETCatalogsIdModelsParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class GetModelParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]
    model: Required[str]


@with_config(INPUT)
class GETApiV2OrdersOrderParams(TypedDict, total=False):
    """The parameters of one operation."""

    order: Required[str]


@with_config(INPUT)
class DELETEApiV2OrdersOrderParams(TypedDict, total=False):
    """The parameters of one operation."""

    order: Required[str]


@with_config(INPUT)
class POSTApiV2OrdersOrderCancelParams(TypedDict, total=False):
    """The parameters of one operation."""

    order: Required[str]


@with_config(INPUT)
class OrdersNotesListForOrderParams(TypedDict, total=False):
    """The parameters of one operation."""

    order: Required[str]
    a: str


@with_config(INPUT)
class OrdersNotesListParams(TypedDict, total=False):
    """The parameters of one operation."""

    order: Required[str]
    b: str


@with_config(INPUT)
class GetPetByIdParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class PetsEditParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class PetsControllerReplaceParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class RemovePetParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class HeadPetParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class ToysParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]


@with_config(INPUT)
class GetToyParams(TypedDict, total=False):
    """The parameters of one operation."""

    pet_id: Required[str]
    toy_id: Required[str]


def __dir__() -> list[str]:
    return __all__
