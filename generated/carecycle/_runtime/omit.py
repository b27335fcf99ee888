"""`omit`, the value of an argument that was not given."""

from __future__ import annotations

from typing import Literal, Self, cast


class Omit:
    """The type of `omit`; there is one instance, also after copying and pickling.

    Left out (`omit`), null (`None`) and a value are three different things.
    """

    _only: Omit | None = None

    def __new__(cls) -> Self:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cast(Self, cls._only)

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> tuple[type[Omit], tuple[()]]:
        return Omit, ()

    def __copy__(self) -> Omit:
        return self

    def __deepcopy__(self, memo: object) -> Omit:
        return self


omit = Omit()
