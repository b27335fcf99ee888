"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Required, TYPE_CHECKING, TypeAlias

from pydantic import Field, with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT, Twin, VariantTwin
from ._runtime.rare_formats import Base64Input
from ._runtime.uploads import FileInput

if TYPE_CHECKING:
    from .models import Camera, SendEitherRequestLocal, SendEitherRequestRemote

__all__: list[str] = [
    "CameraParam",
    "CreateAlbumRequestParam",
    "SendAnythingBody",
    "SendEitherBody",
    "SendEitherRequestLocalParam",
    "SendEitherRequestRemoteParam",
    "SendMixedRequestParam",
    "SendNamedBody",
    "SendNullableRequestParam",
    "UploadFileParams",
    "UploadParam",
]


@with_config(INPUT)
class UploadParam(TypedDict, total=False):
    """Upload, as input."""

    file: Required[FileInput]
    content_type: Annotated[str, Field(alias="contentType")]
    na_me: Annotated[str, Field(alias='na"me')]


@with_config(INPUT)
class CreateAlbumRequestParam(TypedDict, total=False):
    """CreateAlbumRequest, as input."""

    title: Required[Annotated[str, Field(max_length=5)]]
    photos: Required[Annotated[Sequence[FileInput], Field(min_length=1)]]
    cover: FileInput | Sequence[FileInput]
    camera: Twin[CameraParam, "Camera"]
    cameras: Sequence[Twin[CameraParam, "Camera"]]
    tags: Sequence[str]
    ids: Sequence[int]
    note: str | None
    public: bool
    raw: FileInput
    key: FileInput
    sealed: Base64Input
    settings: Mapping[str, int]
    anything: Any


@with_config(INPUT)
class CameraParam(TypedDict, total=False):
    """Camera, as input."""

    maker_name: Required[Annotated[str, Field(alias="makerName")]]


@with_config(INPUT)
class SendMixedRequestParam(TypedDict, total=False):
    """SendMixedRequest, as input."""

    meta: Required[Twin[CameraParam, "Camera"]]
    file: FileInput


@with_config(INPUT)
class SendEitherRequestLocalParam(TypedDict, total=False):
    """SendEitherRequestLocal, as input."""

    file: Required[FileInput]


@with_config(INPUT)
class SendEitherRequestRemoteParam(TypedDict, total=False):
    """SendEitherRequestRemote, as input."""

    file_url: Required[Annotated[str, Field(alias="fileUrl")]]


@with_config(INPUT)
class SendNullableRequestParam(TypedDict, total=False):
    """SendNullableRequest, as input."""

    file: FileInput | None


@with_config(INPUT)
class UploadFileParams(TypedDict, total=False):
    """The parameters of one operation."""

    content_type: str


SendAnythingBody: TypeAlias = Mapping[str, Any]

SendNamedBody: TypeAlias = Mapping[str, FileInput]

SendEitherBody: TypeAlias = (
    VariantTwin[SendEitherRequestLocalParam, "SendEitherRequestLocal"]
    | VariantTwin[SendEitherRequestRemoteParam, "SendEitherRequestRemote"]
)


def __dir__() -> list[str]:
    return __all__
