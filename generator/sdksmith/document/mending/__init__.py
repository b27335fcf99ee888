"""What is made of a document with faults, so that the next stage can trust its form.

repairs      gathers faults with what is done about them, and changes a copy
fields       values of another kind than their field's
roots        the document, its components and its paths
operations   path items, operations, security schemes
parameters   parameters and headers
bodies       request bodies, answers, media types
schemas      schemas
across       what shows only where several places are seen together

Each object is looked at by itself, in rounds: a repair can bring to light what is in
it. Where nothing can be made of an object a `Broken` stands in its place, and what
needs it is left out by name.
"""

from collections.abc import Callable, Mapping
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
from sdksmith.document.mending.repairs import Repairs
from sdksmith.document.references import walk
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


def mend(
    root: Mapping[str, Any], line_of: Callable[[Pointer], str]
) -> tuple[Mapping[str, Any], list[Fault]]:
    """Give the document in a form that can be read, and what was done for that.

    Args:
        line_of: gives "line 4" for a place, for the reason of what is left out.
    """
    found: list[Fault] = []
    for _ in range(_MOST_ROUNDS):
        repairs = Repairs(line_of)
        _mend_objects(repairs, root)
        found += repairs.faults
        if not repairs:
            break
        root = repairs.apply(root)
    repairs = Repairs(line_of)
    mend_across(repairs, root)
    return (repairs.apply(root) if repairs else root), found + repairs.faults


def _mend_objects(repairs: Repairs, root: Mapping[str, Any]) -> None:
    targets = references.Targets(root)
    for node in walk(root):
        if broken_reason(node.value):
            continue
        is_reference = references.may_refer(node)
        if is_reference and targets.refuse(repairs, node):
            continue
        rule = _RULES.get(node.kind)
        # A schema and a path item may say more beside their reference.
        if rule and (not is_reference or node.kind in ("schema", "path item")):
            rule(repairs, node.pointer, node.value)
