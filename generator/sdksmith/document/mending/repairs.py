"""Repairs of a document: gathered while it is read, made all at once on a copy."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sdksmith.document.faults import BROKEN, Broken, Fault, Meant, Problem
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping, kind_of, shorten
from sdksmith.rules import Rule

DROP: Final = object()
"""In the place of a value: there shall be none."""
NEEDED = "what needs it is left out"
IGNORED = "it is ignored"


class _Branch(dict[str | int, Any]):
    """Edits below a value, by key or index."""


@dataclass
class Repairs:
    """Gathers faults with what is done about each.

    Attributes:
        line_of: gives "line 4" for the place of a pointer.
        moves: new pointer to old one, of values that a repair puts elsewhere.
    """

    line_of: Callable[[Pointer], str]
    faults: list[Fault] = field(default_factory=list[Fault])
    moves: dict[Pointer, Pointer] = field(default_factory=dict[Pointer, Pointer])
    _edits: _Branch = field(default_factory=_Branch)

    def __bool__(self) -> bool:
        """Say whether the document has to be changed."""
        return bool(self._edits)

    def tell(
        self,
        pointer: Pointer,
        problem: Problem,
        outcome: str,
        hint: str = "",
        meant: Meant | None = None,
    ) -> None:
        """Note a fault of which nothing has to be mended."""
        message, rule = problem.message, problem.rule
        fault = Fault(pointer, message, hint, outcome=outcome, rule=rule, meant=meant)
        self.faults.append(fault)

    def set(
        self,
        pointer: Pointer,
        value: Any,
        problem: Problem,
        outcome: str = "",
        hint: str = "",
        at: Pointer | None = None,
        moved: tuple[Pointer, Pointer] | None = None,
        meant: Meant | None = None,
    ) -> None:
        """Put another value there; `at` is where the fault is, if not there.

        `moved` is where a part of it is now, and where it was before. What is in a value
        that has been replaced already is seen in the next round. A value without an
        outcome of its own is what was meant.
        """
        if self._is_replaced(pointer):
            return
        self.moves.update([moved] if moved else [])
        if not (outcome or meant) and at is None:
            meant = Meant(value)
        outcome = outcome or f"taken as {shorten(value)}"
        self.tell(pointer if at is None else at, problem, outcome, hint, meant)
        self.edit(pointer, value)

    def drop(
        self,
        pointer: Pointer,
        problem: Problem,
        outcome: str = IGNORED,
        hint: str = "",
        at: Pointer | None = None,
        meant: Meant | None = None,
    ) -> None:
        """Take a key or an item away."""
        self.set(pointer, DROP, problem, outcome, hint, at, meant=meant)

    def give_up(
        self,
        pointer: Pointer,
        problem: Problem,
        hint: str = "",
        at: Pointer | None = None,
        meant: Meant | None = None,
    ) -> None:
        """Say of an element that nothing can be made of it; `at` is the reason's place."""
        place = pointer if at is None else at
        broken = self.broken(problem, place)
        self.set(pointer, broken, problem, NEEDED, hint, place, meant=meant)

    def broken(self, problem: Problem, place: Pointer) -> Mapping[str, Any]:
        """Give what stands for an element that cannot be read."""
        return {BROKEN: Broken(f"{problem.message} ({self.line_of(place)})")}

    def edit(self, pointer: Pointer, value: Any, source: Pointer | None = None) -> None:
        """Change a value without telling of it; it may have been elsewhere before."""
        if source is not None:
            self.moves[pointer] = source
        branch = self._edits
        for step in pointer[:-1]:
            below = branch.setdefault(step, _Branch())
            if not isinstance(below, _Branch):
                return  # the whole value above it is another one already
            branch = below
        branch[pointer[-1]] = value

    def _is_replaced(self, pointer: Pointer) -> bool:
        found: Any = self._edits
        for step in pointer:
            found = found.get(step) if isinstance(found, _Branch) else found
        return found is not None and not isinstance(found, _Branch)

    def apply(self, root: Mapping[str, Any]) -> Mapping[str, Any]:
        """Give the document with all repairs; what is not touched is shared with it."""
        made: Mapping[str, Any] = _apply(root, self._edits)
        return made


def wrong_kind(key: str | int, wanted: str, value: Any) -> Problem:
    """Give the problem of a value of another kind: "`name` must be text, not a list"."""
    name = f"`{key}`" if isinstance(key, str) else f"item {key}"
    is_large = (is_mapping(value) or is_list(value)) and value
    found = kind_of(value) if is_large else shorten(value)
    return Problem(f"{name} must be {wanted}, not {found}", Rule.WRONG_KIND)


def missing(subject: str, field: str) -> Problem:
    """Give the problem of an object without a field: "`info` has no `title`, ..."."""
    message = f"{subject} has no `{field}`, which is required"
    return Problem(message, Rule.MISSING_FIELD)


def _apply(value: Any, edits: _Branch) -> Any:
    if is_mapping(value):
        made = dict(value)
        for key, edit in edits.items():
            if edit is DROP:
                made.pop(str(key), None)
            elif not isinstance(edit, _Branch):
                made[str(key)] = edit
            elif key in made:
                made[str(key)] = _apply(made[str(key)], edit)
        return made
    if is_list(value):
        return _apply_to_list(value, edits)
    return value


def _apply_to_list(value: list[Any], edits: _Branch) -> list[Any]:
    made: list[Any] = []
    for index, item in enumerate(value):
        edit = edits.get(index, edits)
        if isinstance(edit, _Branch):
            made.append(item if edit is edits else _apply(item, edit))
        elif edit is not DROP:
            made.append(edit)
    more = sorted(key for key in edits if isinstance(key, int) and key >= len(value))
    return made + [edits[index] for index in more]
