"""References that lead nowhere, and what becomes of the place where they stand."""

from collections.abc import Mapping
from typing import Any

from sdksmith.document import pointers
from sdksmith.document.faults import Fault, Problem
from sdksmith.document.mending.bodies import is_spare
from sdksmith.document.mending.parameters import is_header
from sdksmith.document.mending.repairs import Repairs, wrong_kind
from sdksmith.document.references import Node, reference_fault
from sdksmith.document.values import is_mapping

# An operation can do without these.
_SPARE = ("example", "link", "callback")


_REFERENCES = (
    *("schema", "parameter", "request body", "response", "security scheme"),
    *("path item", *_SPARE),
)


def may_refer(node: Node) -> bool:
    """Say whether an object stands for another; not every kind can do that."""
    return node.kind in _REFERENCES and is_mapping(node.value) and "$ref" in node.value


class Targets:
    """Looks each reference up once."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._known: dict[str, Fault | None] = {}

    def refuse(self, repairs: Repairs, node: Node) -> bool:
        """Say whether a reference cannot be followed, and put that into the repairs."""
        fault = self._fault(node)
        if fault is None:
            return False
        ref, problem = node.ref or "#", Problem(fault.message, fault.rule)
        place = (*node.pointer, "$ref")
        more: Any = {"hint": fault.hint, "at": place, "meant": fault.meant}
        if node.kind in _SPARE:
            if pointers.is_local(ref):
                repairs.drop(node.pointer, problem, **more)
        elif node.kind == "path item" or self._is_spare(node):
            repairs.drop(node.pointer, problem, "it is left out", **more)
        else:
            repairs.give_up(node.pointer, problem, **more)
        return True

    def _fault(self, node: Node) -> Fault | None:
        ref = node.ref
        if ref is None:
            problem = wrong_kind("$ref", "text", node.value["$ref"])
            return Fault((), problem.message, rule=problem.rule)
        if ref not in self._known:
            self._known[ref] = next(reference_fault(self._root, ref, ()), None)
        return self._known[ref]

    def _is_spare(self, node: Node) -> bool:
        if node.kind == "parameter":
            return is_header(node.pointer)
        if node.kind != "response" or node.pointer[0] not in ("paths", "webhooks"):
            return False
        try:
            responses: Any = pointers.find(
                self._root, pointers.write(node.pointer[:-1])
            )[1]
        except LookupError:
            return False
        return is_mapping(responses) and is_spare(str(node.pointer[-1]), responses)
