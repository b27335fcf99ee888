"""The models: what answers are read into."""

from typing import Annotated, TypeAlias

from pydantic import Field

from .._runtime.model import Model
from ._money import Person

__all__: list[str] = [
    "Deed",
    "Floorplan",
    "Insurance",
    "Inventory",
    "Invoice",
    "Lease",
    "Licence",
    "Mortgage",
    "Paper",
    "Permit",
    "Receipt",
    "Survey",
    "Valuation",
    "Warranty",
    "Will",
]


class Deed(Model):
    """Deed."""

    deed_no: Annotated[str, Field(alias="deedNo")]
    signer: Person | None = None


class Floorplan(Model):
    """Floorplan."""

    floorplan_no: Annotated[str, Field(alias="floorplanNo")]
    signer: Person | None = None


class Insurance(Model):
    """Insurance."""

    insurance_no: Annotated[str, Field(alias="insuranceNo")]
    signer: Person | None = None


class Inventory(Model):
    """Inventory."""

    inventory_no: Annotated[str, Field(alias="inventoryNo")]
    signer: Person | None = None


class Invoice(Model):
    """Invoice."""

    invoice_no: Annotated[str, Field(alias="invoiceNo")]
    signer: Person | None = None


class Lease(Model):
    """Lease."""

    lease_no: Annotated[str, Field(alias="leaseNo")]
    signer: Person | None = None


class Licence(Model):
    """Licence."""

    licence_no: Annotated[str, Field(alias="licenceNo")]
    signer: Person | None = None


class Mortgage(Model):
    """Mortgage."""

    mortgage_no: Annotated[str, Field(alias="mortgageNo")]
    signer: Person | None = None


class Permit(Model):
    """Permit."""

    permit_no: Annotated[str, Field(alias="permitNo")]
    signer: Person | None = None


class Receipt(Model):
    """Receipt."""

    receipt_no: Annotated[str, Field(alias="receiptNo")]
    signer: Person | None = None


class Survey(Model):
    """Survey."""

    survey_no: Annotated[str, Field(alias="surveyNo")]
    signer: Person | None = None


class Valuation(Model):
    """Valuation."""

    valuation_no: Annotated[str, Field(alias="valuationNo")]
    signer: Person | None = None


class Warranty(Model):
    """Warranty."""

    warranty_no: Annotated[str, Field(alias="warrantyNo")]
    signer: Person | None = None


class Will(Model):
    """Will."""

    will_no: Annotated[str, Field(alias="willNo")]
    signer: Person | None = None


Paper: TypeAlias = (
    Deed
    | Floorplan
    | Insurance
    | Inventory
    | Invoice
    | Lease
    | Licence
    | Mortgage
    | Permit
    | Receipt
    | Survey
    | Valuation
    | Warranty
    | Will
)


def __dir__() -> list[str]:
    return __all__
