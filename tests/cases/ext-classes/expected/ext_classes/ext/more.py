"""More of a resource below another one, and of the clients."""

from typing_extensions import override

from .._client import ExtClasses
from ..resources.ext import Ext
from ..resources.pets.toys import Toys


class _Counting(Toys):
    """In between: what is extended by another class stands for nothing."""

    def count(self, pet: str) -> int:
        """How many toys a pet has."""
        return len(self.list(pet))


class MyToys(_Counting):
    """The toys of a pet."""

    @override
    def list(self, id: str, **options: object) -> list[str]:
        """The toys in order, whatever the options are."""
        return sorted(super().list(id))


class Words(Ext):
    """The resource that is called as this folder is."""

    def loud(self) -> str:
        """The same, louder."""
        return self.list().upper()


class Zoo(ExtClasses):
    """The client, with a word of its own."""

    def names(self) -> list[str]:
        """What the pets are called."""
        return [pet.name for pet in self.pets.list()]
