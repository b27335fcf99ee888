"""The models: what answers are read into."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ._runtime.model import Model

__all__: list[str] = [
    "Camera",
    "SendEitherRequestLocal",
    "SendEitherRequestRemote",
]


class Camera(Model):
    """Camera."""

    maker_name: Annotated[str, Field(alias="makerName")]


class SendEitherRequestLocal(Model):
    """SendEitherRequestLocal."""

    file: bytes


class SendEitherRequestRemote(Model):
    """SendEitherRequestRemote."""

    file_url: Annotated[str, Field(alias="fileUrl")]


def __dir__() -> list[str]:
    return __all__
