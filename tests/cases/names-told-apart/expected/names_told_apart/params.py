"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin, VariantTwin

if TYPE_CHECKING:
    from .models import (
        CreateCardRequestWithContentIdAndContentType,
        CreateCardRequestWithNote,
        CreateCheckRequestCompleted,
        CreateCheckRequestQueuedOrRunning,
        Window,
    )

__all__: list[str] = [
    "CreateCardBody",
    "CreateCardRequestWithContentIdAndContentTypeParam",
    "CreateCardRequestWithNoteParam",
    "CreateCheckBody",
    "CreateCheckRequestCompletedParam",
    "CreateCheckRequestQueuedOrRunningParam",
    "DeepGetParams",
    "DeepReplaceParams",
    "WindowParam",
]


@with_config(INPUT)
class CreateCheckRequestCompletedParam(TypedDict, total=False):
    """CreateCheckRequestCompleted, as input."""

    status: Required[Literal["completed"]]
    end: str


@with_config(INPUT)
class CreateCheckRequestQueuedOrRunningParam(TypedDict, total=False):
    """CreateCheckRequestQueuedOrRunning, as input."""

    status: Required[Literal["queued", "running"]]
    end: str


@with_config(INPUT)
class CreateCardRequestWithNoteParam(TypedDict, total=False):
    """CreateCardRequestWithNote, as input."""

    note: Required[str]


@with_config(INPUT)
class CreateCardRequestWithContentIdAndContentTypeParam(TypedDict, total=False):
    """CreateCardRequestWithContentIdAndContentType, as input."""

    content_id: Required[int]
    content_type: Required[str]


@with_config(INPUT)
class WindowParam(TypedDict, total=False):
    """Window, as input."""

    from_: Annotated[str, Field(alias="from")]


@with_config(INPUT)
class DeepGetParams(TypedDict, total=False):
    """The parameters of one operation."""

    window: Twin[WindowParam, "Window"]


@with_config(INPUT)
class DeepReplaceParams(TypedDict, total=False):
    """The parameters of one operation."""

    window: Twin[WindowParam, "Window"]


CreateCardBody: TypeAlias = (
    VariantTwin[CreateCardRequestWithNoteParam, "CreateCardRequestWithNote"]
    | VariantTwin[
        CreateCardRequestWithContentIdAndContentTypeParam,
        "CreateCardRequestWithContentIdAndContentType",
    ]
)

CreateCheckBody: TypeAlias = (
    VariantTwin[CreateCheckRequestCompletedParam, "CreateCheckRequestCompleted"]
    | VariantTwin[
        CreateCheckRequestQueuedOrRunningParam, "CreateCheckRequestQueuedOrRunning"
    ]
)


def __dir__() -> list[str]:
    return __all__
