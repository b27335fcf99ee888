"""A fault of the document by its pointer; the place in the file is looked up later."""

from dataclasses import KW_ONLY, dataclass, field
from typing import Any

from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_mapping
from sdksmith.rules import Rule

# The key under which an element that cannot be read holds a `Broken`. A document may
# use the name: what stands under it is then no `Broken`.
BROKEN = "broken"


@dataclass(frozen=True)
class Problem:
    """What is wrong in words, and by which rule."""

    message: str
    rule: Rule


@dataclass(frozen=True)
class Meant:
    """What was meant, in the place of a value or of a key.

    Attributes:
        value: text, a number, true or false, or a list of such.
        is_key: whether it is the key that has to change.
    """

    # A list has no hash; that of a fault is made of all else.
    value: Any = field(hash=False)
    is_key: bool = False


@dataclass(frozen=True)
class Fault:
    """What is wrong with the value at `pointer`, and a way out.

    Attributes:
        other: a second place that the message has to name; empty for none.
        weak: not worth telling when something is wrong below the same pointer.
        slight: no reason to stop before the next stage.
        outcome: what is made of the value nevertheless.
        meant: what was probably meant; the hint says so, if there is no other.
    """

    pointer: Pointer
    message: str
    hint: str = ""
    other: Pointer = ()
    weak: bool = False
    slight: bool = False
    outcome: str = ""
    _: KW_ONLY
    rule: Rule
    meant: Meant | None = None


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
