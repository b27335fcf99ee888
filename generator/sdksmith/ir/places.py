"""The steps of a place in the document."""

from typing import Self


class Index(int):
    """A step into a list, with a word that stays when the list is put in order."""

    label: str

    def __new__(cls, value: int, label: str) -> Self:
        """Give the index, which is a number like any other."""
        made = super().__new__(cls, value)
        made.label = label
        return made

    def __reduce__(self) -> tuple[type[Self], tuple[int, str]]:
        """Give what a copy is made of, as `pickle` asks."""
        return type(self), (int(self), self.label)
