"""What callers give: TypedDicts with snake case keys, checked before they are sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from pydantic import with_config
from typing_extensions import TypedDict

from ._runtime.model import INPUT
from ._runtime.uploads import FileInput

__all__: list[str] = [
    "SendFormBody",
    "UploadFileRequestParam",
]


@with_config(INPUT)
class UploadFileRequestParam(TypedDict, total=False):
    """UploadFileRequest, as input."""

    file: FileInput


SendFormBody: TypeAlias = Mapping[str, Any]


def __dir__() -> list[str]:
    return __all__
