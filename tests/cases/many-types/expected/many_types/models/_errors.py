"""The models: what answers are read into."""

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypeAliasType

from .._runtime.model import Model

__all__: list[str] = [
    "Tips",
    "Warning",
]


class Warning(Model):
    """Warning."""

    message: str
    tips: "Tips | None" = None


if TYPE_CHECKING:
    Tips: TypeAlias = "str | list[Tips]"
else:
    Tips = TypeAliasType("Tips", "str | list[Tips]")


def __dir__() -> list[str]:
    return __all__
