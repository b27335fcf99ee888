"""What an action of an overlay does to a document. OpenAPI Overlay 1.1, Action Object."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sdksmith.document import words
from sdksmith.document.origins import Place
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping


class IncompatibleError(Exception):
    """An action that cannot be done; `below` leads from its value to the reason."""

    def __init__(self, message: str, below: Pointer) -> None:
        super().__init__(message)
        self.message = message
        self.below = below


@dataclass
class Change:
    """Changes a document of its own in place.

    Attributes:
        root: the document; nobody else may hold it.
        append_lists: whether a list goes into a list as one item.
        steps: for each step, what has come from where; see Document.changed.
    """

    root: Any
    append_lists: bool
    steps: list[dict[Pointer, Pointer | Place]] = field(
        default_factory=list[dict[Pointer, Pointer | Place]]
    )

    def remove(self, targets: list[Pointer]) -> None:
        """Take out what is at the targets, from the deepest up.

        So no pointer is wrong when its turn comes. All lists of one depth are a step.
        """
        if () in targets:
            raise IncompatibleError("the whole document cannot be removed", ())
        by_parent: defaultdict[Pointer, set[str | int]] = defaultdict(set)
        for target in targets:
            by_parent[target[:-1]].add(target[-1])
        by_depth: defaultdict[int, list[Pointer]] = defaultdict(list)
        for parent in by_parent:
            by_depth[len(parent)].append(parent)
        for depth in sorted(by_depth, reverse=True):
            moves: dict[Pointer, Pointer | Place] = {}
            for parent in by_depth[depth]:
                value, gone = values_of(self.root, parent), by_parent[parent]
                if is_mapping(value):
                    _keep(value, gone)
                else:
                    kept = [i for i in range(len(value)) if i not in gone]
                    value[:] = [value[index] for index in kept]
                    for new, old in enumerate(kept):
                        moves[(*parent, new)] = (*parent, old)
            self.steps.append(moves)

    def update(
        self, targets: list[Pointer], value: Any, source: Pointer | Place
    ) -> None:
        """Merge a value into each target, or put it there; see the specification.

        Raises:
            IncompatibleError: when a target is of another form than the value.
        """
        forms = {_form(values_of(self.root, target)) for target in targets}
        if len(forms) > 1:
            message = "the target selects values of several forms"
            raise IncompatibleError(f"{message}: {' and '.join(sorted(forms))}", ())
        moves: dict[Pointer, Pointer | Place] = {}
        self.steps.append(moves)
        for target in targets:
            if target:
                parent = values_of(self.root, target[:-1])
                parent[target[-1]] = self._merge(
                    parent[target[-1]], value, target, source, (), moves
                )
            else:
                self.root = self._merge(self.root, value, (), source, (), moves)

    def _merge(
        self,
        old: Any,
        new: Any,
        at: Pointer,
        source: Pointer | Place,
        below: Pointer,
        moves: dict[Pointer, Pointer | Place],
    ) -> Any:
        """Give the old value with the new one in it; a mapping or list is changed."""
        if is_mapping(old) and is_mapping(new):
            return self._merge_mappings(old, new, at, source, below, moves)
        if is_list(old):
            # Inside of a mapping a list and something else do not fit.
            items = is_list(new) and (not self.append_lists or bool(below))
            if is_list(new) or not below:
                for index, item in enumerate(new if items else [new]):
                    part = (index,) if items else ()
                    moves[(*at, len(old))] = _join(source, (*below, *part))
                    old.append(copy(item))
                return old
        if not (is_mapping(old) or is_list(old) or is_mapping(new) or is_list(new)):
            moves[at] = _join(source, below)
            return new
        shown = "$" + "".join(f"[{part!r}]" for part in at)
        message = f"{words.kind(new)} does not fit {words.kind(old)} at {shown}"
        raise IncompatibleError(message, below)

    def _merge_mappings(
        self,
        old: Any,
        new: Mapping[str, Any],
        at: Pointer,
        source: Pointer | Place,
        below: Pointer,
        moves: dict[Pointer, Pointer | Place],
    ) -> Any:
        for key, value in new.items():
            here, down = (*at, key), (*below, key)
            if key in old:
                old[key] = self._merge(old[key], value, here, source, down, moves)
            else:
                old[key] = copy(value)
                moves[here] = _join(source, down)
        return old


def copy(value: Any) -> Any:
    """Give a value that shares no mapping and no list with another one."""
    if is_mapping(value):
        return {key: copy(child) for key, child in value.items()}
    return [copy(item) for item in value] if is_list(value) else value


def values_of(root: Any, pointer: Pointer) -> Any:
    """Give the value at a pointer, which was found before."""
    for part in pointer:
        root = root[part]
    return root


def _keep(value: Any, gone: set[str | int]) -> None:
    for key in gone:
        del value[key]


def _form(value: Any) -> str:
    if is_mapping(value):
        return "mappings"
    return "lists" if is_list(value) else "single values"


def _join(source: Pointer | Place, below: Pointer) -> Pointer | Place:
    if isinstance(source, Place):
        return Place(source.file, (*source.pointer, *below))
    return (*source, *below)
