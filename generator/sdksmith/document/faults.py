"""A fault of the document by its pointer; the place in the file is looked up later."""

from dataclasses import dataclass

from sdksmith.document.tree import Pointer


@dataclass(frozen=True)
class Fault:
    """What is wrong with the value at `pointer`, and a way out.

    Attributes:
        other: a second place that the message has to name; empty for none.
        weak: not worth telling when something is wrong below the same pointer.
        slight: no reason to stop, as nothing is made of it.
    """

    pointer: Pointer
    message: str
    hint: str = ""
    other: Pointer = ()
    weak: bool = False
    slight: bool = False
