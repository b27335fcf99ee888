"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from typing import Annotated, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from .._runtime.model import INPUT, Twin, VariantTwin
from ._money_param import PersonParam

if TYPE_CHECKING:
    from ..models import (
        Deed,
        Floorplan,
        Insurance,
        Inventory,
        Invoice,
        Lease,
        Licence,
        Mortgage,
        Permit,
        Person,
        Receipt,
        Survey,
        Valuation,
        Warranty,
        Will,
    )

__all__: list[str] = [
    "AddPaperBody",
    "AddPaperParams",
    "DeedParam",
    "FloorplanParam",
    "InsuranceParam",
    "InventoryParam",
    "InvoiceParam",
    "LeaseParam",
    "LicenceParam",
    "ListPapersParams",
    "MortgageParam",
    "PaperParam",
    "PermitParam",
    "ReceiptParam",
    "SurveyParam",
    "ValuationParam",
    "WarrantyParam",
    "WillParam",
]


@with_config(INPUT)
class DeedParam(TypedDict, total=False):
    """Deed, as input."""

    deed_no: Required[Annotated[str, Field(alias="deedNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class FloorplanParam(TypedDict, total=False):
    """Floorplan, as input."""

    floorplan_no: Required[Annotated[str, Field(alias="floorplanNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class InsuranceParam(TypedDict, total=False):
    """Insurance, as input."""

    insurance_no: Required[Annotated[str, Field(alias="insuranceNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class InventoryParam(TypedDict, total=False):
    """Inventory, as input."""

    inventory_no: Required[Annotated[str, Field(alias="inventoryNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class InvoiceParam(TypedDict, total=False):
    """Invoice, as input."""

    invoice_no: Required[Annotated[str, Field(alias="invoiceNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class LeaseParam(TypedDict, total=False):
    """Lease, as input."""

    lease_no: Required[Annotated[str, Field(alias="leaseNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class LicenceParam(TypedDict, total=False):
    """Licence, as input."""

    licence_no: Required[Annotated[str, Field(alias="licenceNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class MortgageParam(TypedDict, total=False):
    """Mortgage, as input."""

    mortgage_no: Required[Annotated[str, Field(alias="mortgageNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class PermitParam(TypedDict, total=False):
    """Permit, as input."""

    permit_no: Required[Annotated[str, Field(alias="permitNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class ReceiptParam(TypedDict, total=False):
    """Receipt, as input."""

    receipt_no: Required[Annotated[str, Field(alias="receiptNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class SurveyParam(TypedDict, total=False):
    """Survey, as input."""

    survey_no: Required[Annotated[str, Field(alias="surveyNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class ValuationParam(TypedDict, total=False):
    """Valuation, as input."""

    valuation_no: Required[Annotated[str, Field(alias="valuationNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class WarrantyParam(TypedDict, total=False):
    """Warranty, as input."""

    warranty_no: Required[Annotated[str, Field(alias="warrantyNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class WillParam(TypedDict, total=False):
    """Will, as input."""

    will_no: Required[Annotated[str, Field(alias="willNo")]]
    signer: Twin[PersonParam, "Person"]


@with_config(INPUT)
class ListPapersParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


@with_config(INPUT)
class AddPaperParams(TypedDict, total=False):
    """The parameters of one operation."""

    id: Required[str]


PaperParam: TypeAlias = (
    VariantTwin[DeedParam, "Deed"]
    | VariantTwin[FloorplanParam, "Floorplan"]
    | VariantTwin[InsuranceParam, "Insurance"]
    | VariantTwin[InventoryParam, "Inventory"]
    | VariantTwin[InvoiceParam, "Invoice"]
    | VariantTwin[LeaseParam, "Lease"]
    | VariantTwin[LicenceParam, "Licence"]
    | VariantTwin[MortgageParam, "Mortgage"]
    | VariantTwin[PermitParam, "Permit"]
    | VariantTwin[ReceiptParam, "Receipt"]
    | VariantTwin[SurveyParam, "Survey"]
    | VariantTwin[ValuationParam, "Valuation"]
    | VariantTwin[WarrantyParam, "Warranty"]
    | VariantTwin[WillParam, "Will"]
)

AddPaperBody: TypeAlias = PaperParam


def __dir__() -> list[str]:
    return __all__
