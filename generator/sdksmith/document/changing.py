"""A document that the user's own code has changed, and where its values came from."""

import json
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from sdksmith.document.overlay_actions import copy
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping

if TYPE_CHECKING:
    from sdksmith.document.document import Document

Change = Callable[[dict[str, Any]], dict[str, Any]]
"""From a document, which it may change, to what it shall be: JSON data both."""


def apply_change(document: "Document", change: Change) -> "Document":
    """Give the document as code changes it; what is left of it keeps its places."""
    root = change(copy(document.root))
    moves: dict[Pointer, Pointer] = {}
    _find_moves(document.root, root, (), (), moves)
    return document.changed(root, moves)


def _find_moves(
    old: Any, new: Any, before: Pointer, after: Pointer, moves: dict[Pointer, Pointer]
) -> None:
    """Gather, new pointer to old one, what has another place in a list than it had."""
    if is_mapping(old) and is_mapping(new):
        for key in new.keys() & old.keys():
            if old[key] != new[key]:
                here, there = (*before, key), (*after, key)
                _find_moves(old[key], new[key], here, there, moves)
    elif is_list(old) and is_list(new):
        for index, known in _pair(old, new).items():
            there = (*after, index)
            # What is new stands where its list does.
            moves[there] = before if known is None else (*before, known)
            if known is not None and old[known] != new[index]:
                _find_moves(old[known], new[index], (*before, known), there, moves)


def _pair(old: list[Any], new: list[Any]) -> Mapping[int, int | None]:
    """Give for each item of a new list its index in the old one, None for a new item."""
    before = [json.dumps(item, sort_keys=True) for item in old]
    after = [json.dumps(item, sort_keys=True) for item in new]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    found: dict[int, int | None] = dict.fromkeys(range(len(new)))
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind in ("equal", "replace"):
            found.update(zip(range(first, last), range(start, end), strict=False))
    return found
