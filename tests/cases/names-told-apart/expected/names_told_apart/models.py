"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "CheckResponse",
    "CreateCardRequestWithContentIdAndContentType",
    "CreateCardRequestWithNote",
    "CreateCardResponse",
    "CreateCardResponseLabelsItem",
    "CreateCardResponsePlaceItemWithX",
    "CreateCardResponsePlaceItemWithY",
    "CreateCardResponseReportsItemReportByText",
    "CreateCardResponseReportsItemReportByVoice",
    "CreateCheckRequestCompleted",
    "CreateCheckRequestQueuedOrRunning",
    "GetDeepResponseAvailableDeliveryWindowsItem",
    "GetDeepResponseBody",
    "GetDeepResponseOther",
    "GetDeepResponsePurchaseConditions",
    "GetDeepResponsePurchaseConditionsLogisticsInformation",
    "GetSameResponse",
    "MissingResponse",
    "OwnerOfPetItem",
    "PetDashItem",
    "PetInAList",
    "PetItem",
    "PetItemOwner",
    "PetUnderscoreItem",
    "PutDeepResponse",
    "Window",
]


class CheckResponse(Model):
    """CheckResponse."""

    id: str | None = None


class MissingResponse(Model):
    """MissingResponse."""

    code: str | None = None


class CreateCheckRequestCompleted(Model):
    """CreateCheckRequestCompleted."""

    status: Literal["completed"]
    end: str | None = None


class CreateCheckRequestQueuedOrRunning(Model):
    """CreateCheckRequestQueuedOrRunning."""

    status: Literal["queued", "running"] | str
    end: str | None = None


class CreateCardResponse(Model):
    """CreateCardResponse."""

    labels: list[str | CreateCardResponseLabelsItem] | None = None
    reports: (
        list[
            CreateCardResponseReportsItemReportByVoice
            | CreateCardResponseReportsItemReportByText
        ]
        | None
    ) = None
    place: (
        tuple[CreateCardResponsePlaceItemWithX, CreateCardResponsePlaceItemWithY] | None
    ) = None


class CreateCardRequestWithNote(Model):
    """CreateCardRequestWithNote."""

    note: str


class CreateCardRequestWithContentIdAndContentType(Model):
    """CreateCardRequestWithContentIdAndContentType."""

    content_id: int
    content_type: str


class CreateCardResponseLabelsItem(Model):
    """CreateCardResponseLabelsItem."""

    colour: str | None = None


class CreateCardResponseReportsItemReportByVoice(Model):
    """By voice"""

    kind: str | None = None


class CreateCardResponseReportsItemReportByText(Model):
    """By text"""

    kind: str | None = None


class CreateCardResponsePlaceItemWithX(Model):
    """CreateCardResponsePlaceItemWithX."""

    x: int | None = None


class CreateCardResponsePlaceItemWithY(Model):
    """CreateCardResponsePlaceItemWithY."""

    y: int | None = None


class GetDeepResponseBody(Model):
    """GetDeepResponseBody."""

    purchase_conditions: Annotated[
        GetDeepResponsePurchaseConditions | None, Field(alias="purchaseConditions")
    ] = None


class Window(Model):
    """Window."""

    from_: Annotated[str | None, Field(alias="from")] = None


class PutDeepResponse(Model):
    """PutDeepResponse."""

    other: Annotated[GetDeepResponseOther | None, Field(alias="Other")] = None


class GetSameResponse(Model):
    """GetSameResponse."""

    exact: PetItem | None = None
    dashed: PetDashItem | None = None
    under: PetUnderscoreItem | None = None
    titled: PetInAList | None = None
    owner: PetItemOwner | None = None


class GetDeepResponsePurchaseConditions(Model):
    """GetDeepResponsePurchaseConditions."""

    logistics_information: Annotated[
        GetDeepResponsePurchaseConditionsLogisticsInformation | None,
        Field(alias="logisticsInformation"),
    ] = None


class GetDeepResponseOther(Model):
    """GetDeepResponseOther."""

    a: str | None = None


class PetItem(Model):
    """PetItem."""

    owner: OwnerOfPetItem | None = None


class PetDashItem(Model):
    """PetDashItem."""

    a: str | None = None


class PetUnderscoreItem(Model):
    """PetUnderscoreItem."""

    b: str | None = None


class PetInAList(Model):
    """PetInAList."""

    c: str | None = None


class PetItemOwner(Model):
    """PetItemOwner."""

    since: str | None = None


class GetDeepResponsePurchaseConditionsLogisticsInformation(Model):
    """GetDeepResponsePurchaseConditionsLogisticsInformation."""

    available_delivery_windows: Annotated[
        list[GetDeepResponseAvailableDeliveryWindowsItem] | None,
        Field(alias="availableDeliveryWindows"),
    ] = None


class OwnerOfPetItem(Model):
    """OwnerOfPetItem."""

    name: str | None = None


class GetDeepResponseAvailableDeliveryWindowsItem(Model):
    """GetDeepResponseAvailableDeliveryWindowsItem."""

    start_of_window: Annotated[str | None, Field(alias="startOfWindow")] = None


def __dir__() -> list[str]:
    return __all__
