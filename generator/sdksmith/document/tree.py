"""Positions in a document: a tree of the same shape as its values.

    Branch  a mapping or list: where it starts, and its children by key or index
    int     where a scalar starts

It is made only when a position is asked for, which a good document never does; and of
JSON, which can be large, no more than the way to that position.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

Pointer = tuple[str | int, ...]
Children = dict[str | int, tuple[int, "Tree"]]


@dataclass
class Branch:
    """A mapping or a list. Positions are indexes of characters, from 0.

    Attributes:
        find_children: gives what `children` holds, when somebody asks.
    """

    start: int
    find_children: Callable[[], Children]

    @cached_property
    def children(self) -> Children:
        """For each key the position that is shown for it, and the tree below.

        The position is that of the key, or of the item in a list.
        """
        return self.find_children()


Tree = Branch | int


def position(tree: Tree, pointer: Pointer) -> int:
    """Give the index of the key or item at `pointer`, or of the nearest parent."""
    found = tree if isinstance(tree, int) else tree.start
    for part in pointer:
        if isinstance(tree, int) or part not in tree.children:
            break
        found, tree = tree.children[part]
    return found


def find(tree: Tree, pointer: Pointer) -> tuple[int, int | None] | None:
    """Give the index of the key or item at `pointer`, and that of a scalar below it.

    None where nothing is there.
    """
    found = 0
    for part in pointer:
        if isinstance(tree, int) or part not in tree.children:
            return None
        found, tree = tree.children[part]
    return found, tree if isinstance(tree, int) else None
