"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__: list[str] = [
    "GetVersionedResponseVndAcmeJson",
    "Problem",
    "Report",
]


class Report(Model):
    """Report."""

    title: str


class Problem(Model):
    """Problem."""

    detail: str | None = None


class GetVersionedResponseVndAcmeJson(Model):
    """GetVersionedResponseVndAcmeJson."""

    name: str | None = None


def __dir__() -> list[str]:
    return __all__
