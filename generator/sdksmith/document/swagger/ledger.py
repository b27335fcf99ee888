"""What a conversion has done: what went where, which references wait, what is lost."""

from collections.abc import Callable, Mapping
from typing import Any

from sdksmith.document import pointers
from sdksmith.document.faults import Fault
from sdksmith.document.origins import Place, StepBack, step_by
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_mapping
from sdksmith.rules import Rule

StepForth = Callable[[Pointer], Pointer]


class Ledger:
    """Kept while a document is converted.

    Attributes:
        root: the document as it was written.
        moves: new pointer to old one, of everything that stands elsewhere now.
        schemas: what operations share without a name in `definitions`, by a new name.
        lost: what the new document cannot say, with its old place.
    """

    def __init__(self, root: Mapping[str, Any]) -> None:
        self.root = root
        self.moves: dict[Pointer, Pointer] = {}
        self.schemas: dict[str, Any] = {}
        self.lost: list[Fault] = []
        self._waiting: list[tuple[dict[str, Any], str]] = []

    def lose(self, old: Pointer, message: str, hint: str = "") -> None:
        """Remember what is lost; nobody is hindered by it."""
        rule = Rule.LOST_IN_CONVERSION
        self.lost.append(Fault(old, message, hint, slight=True, rule=rule))

    def refer(self, node: Mapping[str, Any]) -> dict[str, Any]:
        """Give a copy of a node, whose `$ref` will lead to where its target went."""
        made = dict(node)
        if isinstance(made["$ref"], str) and pointers.is_local(made["$ref"]):
            self._waiting.append((made, made["$ref"]))
        return made

    def find(self, node: Any, old: Pointer) -> tuple[Pointer, Mapping[str, Any]]:
        """Give where the value of a node stands, which may be a reference, and it."""
        if not is_mapping(node):
            return old, {}
        ref = node.get("$ref")
        if not isinstance(ref, str) or not pointers.is_local(ref):
            return old, node
        try:
            place, found = pointers.follow(self.root, ref)
        except (pointers.Dangling, pointers.Circular):
            return old, node
        return place, found if is_mapping(found) else {}

    def settle(self) -> StepForth:
        """Let every reference lead to where its target went.

        Returns: where an old pointer leads now; of several places the first.
        """
        inverse: dict[Pointer, Pointer] = {}
        for new, old in self.moves.items():
            inverse.setdefault(old, new)
        forward = _without_files(step_by(inverse))
        for node, ref in self._waiting:
            node["$ref"] = pointers.write(forward(pointers.parse(ref)))
        return forward


def _without_files(step: StepBack) -> StepForth:
    def forward(old: Pointer) -> Pointer:
        found = step(old)
        assert not isinstance(found, Place), "the table has no files"
        return found

    return forward
