"""A fault of the document by its pointer; the place in the file is looked up later."""

from dataclasses import dataclass
from typing import Any

from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_mapping

# The key under which an element that cannot be read holds a `Broken`. A document may
# use the name: what stands under it is then no `Broken`.
BROKEN = "broken"


@dataclass(frozen=True)
class Fault:
    """What is wrong with the value at `pointer`, and a way out.

    Attributes:
        other: a second place that the message has to name; empty for none.
        weak: not worth telling when something is wrong below the same pointer.
        slight: no reason to stop before the next stage.
        outcome: what is made of the value nevertheless.
    """

    pointer: Pointer
    message: str
    hint: str = ""
    other: Pointer = ()
    weak: bool = False
    slight: bool = False
    outcome: str = ""


@dataclass(frozen=True)
class Broken:
    """Stands in the place of an element of which nothing can be made.

    Attributes:
        reason: what is wrong, and in which line.
    """

    reason: str


def broken_reason(node: Any) -> str:
    """Give why an element cannot be read, "" for one that can."""
    found = node.get(BROKEN) if is_mapping(node) else None
    return found.reason if isinstance(found, Broken) else ""
