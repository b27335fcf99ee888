"""The models: what answers are read into."""

from __future__ import annotations

from ._runtime.model import Model

__all__: list[str] = [
    "Pet",
]


class Pet(Model):
    """A pet.

    It has:
    1. a name
    2. an age
    """

    name: str | None = None
    """What it is called.

    - short
    - friendly
    """
    age: int | None = None
    """In years\\months. The server's default is 1."""
    old: str | None = None
    """Deprecated."""
    quote: str | None = None
    """Ends with "a quote\""""


def __dir__() -> list[str]:
    return __all__
