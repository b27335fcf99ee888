"""The models: what answers are read into."""

from .._runtime.model import Model
from ._den import House

__all__: list[str] = [
    "Company",
]


class Company(Model):
    """Company."""

    name: str
    number: int
    houses: list[House] | None = None


def __dir__() -> list[str]:
    return __all__
