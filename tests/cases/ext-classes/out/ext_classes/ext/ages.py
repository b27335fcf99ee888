"""A function that several classes share; no class in here extends anything of ours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .. import models


def find_oldest(pets: Sequence[models.Pet]) -> models.Pet:
    """The oldest of some pets."""
    return max(pets, key=lambda pet: pet.age or 0)
