"""Where a value of the document came from: its file, and its pointer there.

What the rest of the program reads is mostly not what one file says: several files are
made one, overlays change it, an old version is converted. Each such step brings a
function that leads one step back; together they lead from the final document to a file.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from sdksmith.document.tree import Pointer

T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """A value in a file.

    Attributes:
        file: its name, one of those in `Document.files`.
        pointer: of the value in that file.
    """

    file: str
    pointer: Pointer


# From a pointer after a step to the one before it, or past all steps into a file.
StepBack = Callable[[Pointer], Pointer | Place]
Moves = Mapping[Pointer, Pointer | Place]


@dataclass(frozen=True)
class Origins:
    """The way back from the final document into its files.

    Attributes:
        file: where a value is from that no step has brought from elsewhere.
        steps: first to last, as they were made.
    """

    file: str
    steps: tuple[StepBack, ...] = field(default=(), repr=False)

    def place(self, pointer: Pointer) -> Place:
        """Give where the value came from that is at `pointer` in the end."""
        for step in reversed(self.steps):
            found = step(pointer)
            if isinstance(found, Place):
                return found
            pointer = found
        return Place(self.file, pointer)

    def then(self, step: StepBack | Moves) -> "Origins":
        """Give the way back when a further step has been made.

        Args:
            step: a function; or a table of what has moved, new pointer to old one. What
                is below a pointer moves with it, unless the table says more of it.
        """
        back = step if callable(step) else step_by(step)
        return replace(self, steps=(*self.steps, back))


def step_by(moves: Moves) -> StepBack:
    """Give the function for a table, in which the longest pointer counts."""

    def back(pointer: Pointer) -> Pointer | Place:
        found, rest = _find(moves, pointer)
        if isinstance(found, Place):
            return Place(found.file, (*found.pointer, *rest))
        return (*found, *rest)

    return back


def move_back(moves: Mapping[Pointer, Pointer], pointer: Pointer) -> Pointer:
    """Give where a value was, by a table of moves inside of one document."""
    found, rest = _find(moves, pointer)
    return (*found, *rest)


def _find(moves: Mapping[Pointer, T], pointer: Pointer) -> tuple[T | Pointer, Pointer]:
    """Give what the table says of the longest pointer that it knows, and the rest."""
    for length in range(len(pointer) if moves else -1, -1, -1):
        found = moves.get(pointer[:length])
        if found is not None:
            return found, pointer[length:]
    return pointer, ()
