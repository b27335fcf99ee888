"""Both sides add something at one place: where both can stay, they do."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator

from sdksmith.vendoring.lines import Conflict, Lines

# An entry of `__all__`, or of a list of imported names.
_ENTRY = re.compile(rb'\s*("\w+"|\w+( as \w+)?),\n')
_WIDTH = 88


def keep_both(conflict: Conflict) -> Lines | None:
    """Give lines with all that both sides have; None if it has to stay a conflict."""
    imports = _join_imports(conflict)
    if imports is not None:
        return imports
    if conflict.base:
        return None
    sides = (conflict.here, conflict.new)
    if all(_ENTRY.fullmatch(line) for side in sides for line in side):
        more = [line for line in conflict.here if line not in conflict.new]
        return [*conflict.new, *more]
    names = [_defined_names(side) for side in sides]
    if None in names or not {*(names[0] or ())}.isdisjoint(names[1] or ()):
        return None
    return [*conflict.new, *conflict.here]


def _defined_names(lines: Lines) -> set[str] | None:
    """Give the names that whole statements define; None if it is anything else."""
    tree = _parse(lines)
    if tree is None or not tree.body:
        return None
    found: set[str] = set()
    for statement in tree.body:
        names = set(_names_of(statement))
        is_docstring = isinstance(statement, ast.Expr) and found
        if not names and not is_docstring:
            return None
        found |= names
    return found


def _names_of(statement: ast.stmt) -> Iterator[str]:
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield statement.name
        case ast.Assign(targets=[ast.Name(id=name)]):
            yield name
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name
        case ast.Import() | ast.ImportFrom():
            yield from (alias.asname or alias.name for alias in statement.names)
        case _:
            pass


def _parse(lines: Lines) -> ast.Module | None:
    try:
        return ast.parse(textwrap.dedent(b"".join(lines).decode()))
    except (SyntaxError, ValueError, RecursionError):
        return None


def _join_imports(conflict: Conflict) -> Lines | None:
    """Merge imports name by name, if no side has anything else.

    What the new version imports no more is gone. Nothing is settled where somebody took
    an import away here: the new version may need it now.
    """
    sides = [_imports(side) for side in (conflict.base, conflict.here, conflict.new)]
    base, here, new = sides
    if base is None or here is None or new is None or not here.keys() >= base.keys():
        return None
    lines: list[bytes] = []
    for module in {**new, **here}:
        was, mine, theirs = (side.get(module, []) for side in (base, here, new))
        if not {*mine} >= {*was}:
            return None
        more = [name for name in mine if name not in was and name not in theirs]
        if more or theirs:
            lines.append(_write_import(module, [*theirs, *more]))
    return lines


def _imports(lines: Lines) -> dict[str, list[str]] | None:
    """Give the imported names by module; None if there is more than imports.

    A comment may say why something is imported, so that it is more.
    """
    tree = _parse(lines)
    is_more = any(b"#" in line for line in lines) or lines[:1] and lines[0][:1] == b" "
    if tree is None or is_more:
        return None
    found: dict[str, list[str]] = {}
    for statement in tree.body:
        match statement:
            case ast.ImportFrom():
                module = "." * statement.level + (statement.module or "")
                if module in found:
                    return None
                found[module] = [ast.unparse(alias) for alias in statement.names]
            case ast.Import(names=[alias]):
                found[f"import {ast.unparse(alias)}"] = [""]
            case _:
                return None
    return found


def _write_import(module: str, names: list[str]) -> bytes:
    if module.startswith("import "):
        return f"{module}\n".encode()
    line = f"from {module} import {', '.join(names)}"
    if len(line) > _WIDTH:
        rows = "".join(f"    {name},\n" for name in names)
        line = f"from {module} import (\n{rows})"
    return f"{line}\n".encode()
