"""The models: what answers are read into."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "PingEvent",
]


class PingEvent(Model):
    """PingEvent."""

    sent_at: Annotated[date | None, Field(alias="sentAt")] = None


def __dir__() -> list[str]:
    return __all__
