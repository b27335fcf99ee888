"""What is made of a document with faults, so that the next stage can trust its form.

repairs      gathers faults with what is done about them, and changes a copy
fields       values of another kind than their field's
roots        the document, its components and its paths
operations   path items, operations, security schemes
parameters   parameters and headers
bodies       request bodies, answers, media types
schemas      schemas
across       what shows only where several places are seen together
doubts       what OpenAPI allows, and what is hardly meant all the same

Each object is looked at by itself, in rounds: a repair can bring to light what is in
it. Where nothing can be made of an object a `Broken` stands in its place, and what
needs it is left out by name.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from sdksmith.document.faults import Fault, broken_reason
from sdksmith.document.mending import (
    bodies,
    operations,
    parameters,
    references,
    roots,
    schemas,
)
from sdksmith.document.mending.across import mend_across
from sdksmith.document.mending.doubts import doubt
from sdksmith.document.mending.repairs import Repairs
from sdksmith.document.origins import move_back
from sdksmith.document.references import Node, walk
from sdksmith.document.tree import Pointer

# A repair wraps or unwraps a value: deeper than this no author's slip goes.
_MOST_ROUNDS = 8

_RULES: Mapping[str, Callable[[Repairs, Pointer, Any], None]] = {
    "document": roots.mend_root,
    "components": roots.mend_components,
    "paths": roots.mend_paths,
    "path item": operations.mend_path_item,
    "operation": operations.mend_operation,
    "security scheme": operations.mend_scheme,
    "parameter": parameters.mend_parameter,
    "request body": bodies.mend_request_body,
    "responses": bodies.mend_responses,
    "response": bodies.mend_response,
    "media type": bodies.mend_media_type,
    "encoding": bodies.mend_encoding,
    "schema": schemas.mend_schema,
}


@dataclass(frozen=True)
class Mended:
    """A document in a form that can be read.

    Attributes:
        faults: by their pointers before the repairs.
        back: gives where a value was before them.
    """

    root: Mapping[str, Any]
    faults: tuple[Fault, ...]
    back: Callable[[Pointer], Pointer]


def mend(
    root: Mapping[str, Any],
    line_of: Callable[[Pointer], str],
    nodes: Iterable[Node] | None = None,
) -> Mended:
    """Give the document in a form that can be read, and what was done for that.

    Args:
        line_of: gives "line 4" for a place, for the reason of what is left out.
        nodes: all objects of the document, if they are known.
    """
    found: list[Fault] = []
    moves: list[Mapping[Pointer, Pointer]] = []

    def back(pointer: Pointer) -> Pointer:
        for table in reversed(moves):
            pointer = move_back(table, pointer)
        return pointer

    def run(rule: Callable[[Repairs, Mapping[str, Any]], None]) -> bool:
        nonlocal root
        repairs = Repairs(lambda pointer: line_of(back(pointer)))
        rule(repairs, root)
        found.extend(replace(e, pointer=back(e.pointer)) for e in repairs.faults)
        if repairs:
            root = repairs.apply(root)
            moves.append(repairs.moves)
        return bool(repairs)

    for _ in range(_MOST_ROUNDS):
        if not run(partial(_mend_objects, nodes=nodes or walk(root))):
            break
        nodes = None  # the next round has another document
    run(mend_across)
    return Mended(root, tuple(found), back)


def _mend_objects(
    repairs: Repairs, root: Mapping[str, Any], nodes: Iterable[Node]
) -> None:
    targets = references.Targets(root)
    for node in nodes:
        # The structure takes a reference in the place of a callback for one of its paths.
        is_ref = "callbacks" in node.pointer and node.pointer[-1] == "$ref"
        if is_ref or broken_reason(node.value):
            continue
        is_reference = references.may_refer(node)
        if is_reference and targets.refuse(repairs, node):
            continue
        doubt(repairs, root, node)
        rule = _RULES.get(node.kind)
        # A schema and a path item may say more beside their reference.
        if rule and (not is_reference or node.kind in ("schema", "path item")):
            rule(repairs, node.pointer, node.value)
