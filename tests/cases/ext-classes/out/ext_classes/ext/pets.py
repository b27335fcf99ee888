"""More of `client.pets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..resources import pets
from ..resources.pets import AsyncPets as Base
from .ages import find_oldest

if TYPE_CHECKING:
    from .. import models


class Pets(pets.Pets):
    """The pets, with the oldest one."""

    def oldest(self) -> models.Pet:
        """The oldest of all pets."""
        return find_oldest(self.list())

    @cached_property
    def count(self) -> int:
        """How many pets there are."""
        return len(self.list())


class MyAsyncPets(Base):
    """The same, to be awaited."""

    async def oldest(self) -> models.Pet:
        """The oldest of all pets."""
        return find_oldest(await self.list())
