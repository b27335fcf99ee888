"""The models: what answers are read into."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "DeletePlainResponseHeaders",
    "Flags",
    "ListThingsResponseHeaders",
]


class ListThingsResponseHeaders(Model):
    """ListThingsResponseHeaders."""

    x_total_count: Annotated[int | None, Field(alias="X-Total-Count")] = None
    """How many there are."""
    x_rate_reset: Annotated[datetime | None, Field(alias="X-Rate-Reset")] = None
    """When it starts anew."""
    x_ids: Annotated[list[int] | None, Field(alias="X-Ids")] = None
    x_flags: Annotated[Flags | None, Field(alias="X-Flags")] = None
    x_quota: Annotated[Flags | None, Field(alias="X-Quota")] = None
    x_kind: Annotated[Literal["old", "new"] | str | None, Field(alias="X-Kind")] = None
    """Deprecated."""
    x_ratio: Annotated[float | None, Field(alias="X-Ratio")] = None
    x_done: Annotated[bool | None, Field(alias="X-Done")] = None
    x_free: Annotated[Any, Field(alias="X-Free")] = None
    link: Annotated[str | None, Field(alias="Link")] = None
    content_range: Annotated[str | None, Field(alias="Content-Range")] = None


class DeletePlainResponseHeaders(Model):
    """DeletePlainResponseHeaders."""

    e_tag: Annotated[str | None, Field(alias="ETag")] = None


class Flags(Model):
    """Flags."""

    a: int | None = None
    dry_run: Annotated[bool | None, Field(alias="dryRun")] = None


def __dir__() -> list[str]:
    return __all__
