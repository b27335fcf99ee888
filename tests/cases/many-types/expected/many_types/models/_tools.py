"""The models: what answers are read into."""

from .._runtime.model import Model
from ._awl import ToolEntry

__all__: list[str] = [
    "ToolPage",
]


class ToolPage(Model):
    """ToolPage."""

    items: list[ToolEntry]
    total: int | None = None


def __dir__() -> list[str]:
    return __all__
