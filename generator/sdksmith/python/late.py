"""Which parts of an answer are read by models that are made when one first comes.

Where an API gives an object or, for short, its id, as in `str | Customer`, it mostly gives
the id. But the object leads to its own parts, those to theirs, and so every model to
hundreds of others. In a package of many models the objects are `Late["Customer"]` there.
"""

import ast
from functools import lru_cache

from sdksmith.python.annotations import (
    copy_tree,
    join_members,
    read_annotation,
    union_members,
)


@lru_cache(10_000)
def mark_late(
    annotation: ast.expr, classes: frozenset[str]
) -> tuple[ast.expr, tuple[str, ...]]:
    """Give the annotation with its late parts marked, and the names in these.

    What it gives is shared: do not change it.
    """
    if not classes or "str" not in read_annotation(annotation)[1]:
        return annotation, ()
    marker = _Marker(classes)
    marked = marker.visit(copy_tree(annotation))
    assert isinstance(marked, ast.expr)
    return marked, tuple(sorted(marker.found))


class _Marker(ast.NodeTransformer):
    def __init__(self, classes: frozenset[str]) -> None:
        self._classes = classes
        self.found: set[str] = set()

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """Put the objects beside a string together, where the first of them stands."""
        members = union_members(node)
        names = [member.id for member in members if isinstance(member, ast.Name)]
        objects = [name for name in names if name in self._classes]
        if "str" not in names:
            objects = []
        self.found.update(objects)
        late = ast.Subscript(ast.Name("Late"), ast.Constant(" | ".join(objects)))
        marked: list[ast.expr] = []
        for member in members:
            if not isinstance(member, ast.Name) or member.id not in objects:
                marked.append(self.visit(member))
            elif late not in marked:
                marked.append(late)
        return join_members(marked)
