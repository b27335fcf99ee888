"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__: list[str] = [
    "GetErrorsError",
    "GetInlineResponse2XX",
    "GetInlineResponse2XXDataItem",
    "Missing",
    "Problem",
    "Receipt",
    "Thing",
]


class Thing(Model):
    """Thing."""

    id: str


class Receipt(Model):
    """Receipt."""

    number: int


class GetInlineResponse2XX(Model):
    """GetInlineResponse2XX."""

    total: int | None = None
    data: list[GetInlineResponse2XXDataItem] | None = None


class Missing(Model):
    """Missing."""

    what: str | None = None


class Problem(Model):
    """Problem."""

    code: int | None = None


class GetErrorsError(Model):
    """GetErrorsError."""

    title: str | None = None


class GetInlineResponse2XXDataItem(Model):
    """GetInlineResponse2XXDataItem."""

    id: str | None = None


def __dir__() -> list[str]:
    return __all__
