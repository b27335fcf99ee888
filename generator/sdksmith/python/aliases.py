"""Aliases in an order in which Python can read them; those that contain themselves."""

import ast
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import replace
from graphlib import TopologicalSorter

from sdksmith.python.literals import literal
from sdksmith.python.views import AliasView


def arrange_aliases(views: Sequence[AliasView]) -> tuple[AliasView, ...]:
    """Give the aliases so that each stands after those that it names.

    One that leads back to itself has its type in quotes, which is read when it is
    needed; no order could help it. Pydantic needs a `TypeAliasType` for that, which
    pyright reads wrongly where it meets it in another file first.
    """
    known = {view.name: view for view in views}
    needs = {
        name: _names_in(view.source) & known.keys() for name, view in known.items()
    }
    recursive = {name for name in needs if name in _reach(name, needs)}
    order = TopologicalSorter(
        {
            name: () if name in recursive else sorted(found)
            for name, found in needs.items()
        }
    )
    return tuple(
        _quote(known[name]) if name in recursive else known[name]
        for name in order.static_order()
    )


def _names_in(source: str) -> set[str]:
    tree = ast.parse(source, mode="eval")
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _reach(start: str, needs: Mapping[str, set[str]]) -> set[str]:
    """Give all names to which an alias leads."""
    found: set[str] = set()
    waiting = deque(needs[start])
    while waiting:
        name = waiting.popleft()
        if name not in found:
            found.add(name)
            waiting.extend(needs[name])
    return found


def _quote(view: AliasView) -> AliasView:
    quoted = literal(view.source)
    at_run_time = f"TypeAliasType({literal(view.name)}, {quoted})"
    return replace(view, source=quoted, at_run_time=at_run_time)
