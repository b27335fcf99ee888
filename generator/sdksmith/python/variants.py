"""Which twins of an annotation are one of several variants of a union.

Of a union the runtime takes the variant that fits best, so it looks into each at once:
`VariantTwin[A, B]`. What stands alone is looked into when it is met: `Twin[A, B]`.
"""

import ast
from functools import lru_cache

from sdksmith.python.annotations import (
    RUNTIME_TYPES,
    UPLOAD_TYPES,
    is_name,
    union_members,
)

_SCALARS = frozenset(
    ("str", "int", "float", "bool", "bytes", *RUNTIME_TYPES, *UPLOAD_TYPES)
)


@lru_cache(10_000)
def mark_variants(source: str, *, is_alias: bool = False) -> str:
    """Give the source of an annotation with `VariantTwin` where a twin is one of several.

    Args:
        is_alias: what it means may become part of another union, by its name.
    """
    if "Twin[" not in source or not (is_alias or "|" in source):
        return source
    tree = ast.parse(source, mode="eval").body
    if is_alias:
        _mark(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp):
            members = union_members(node)
            others = [member for member in members if not _takes_no_object(member)]
            if len(others) > 1:
                for member in others:
                    _mark(member)
    return ast.unparse(tree)


def _mark(member: ast.expr) -> None:
    """Make a variant of a member of a union, through what is annotated."""
    for part in union_members(member):
        if not isinstance(part, ast.Subscript):
            continue
        if is_name(part.value, "Twin"):
            part.value = ast.Name("VariantTwin")
        elif is_name(part.value, "Annotated") and isinstance(part.slice, ast.Tuple):
            _mark(part.slice.elts[0])


def _takes_no_object(member: ast.expr) -> bool:
    """Say whether a member leaves objects to a twin: a scalar, a list, or what is left.

    `Mapping[str, Any]` is what an open union has in the end: each other fits better.
    """
    if isinstance(member, ast.Subscript):
        return (
            is_name(member.value, "Sequence")
            or is_name(member.value, "Literal")
            or ast.unparse(member) == "Mapping[str, Any]"
        )
    if isinstance(member, ast.Name):
        return member.id in _SCALARS
    return isinstance(member, ast.Constant)
