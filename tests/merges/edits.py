"""What people do to a vendored package: five kinds of edits, at chosen places."""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Files = Mapping[str, str]


@dataclass(frozen=True)
class Edit:
    """An edit of one file.

    Attributes:
        kind: as in `KINDS`.
        path: of the file.
        text: the file as it is afterwards.
        traces: what must be found in the file that an update leaves.
    """

    kind: str
    path: str
    text: str
    traces: tuple[str, ...]


def make_edit(kind: str, files: Files, chance: random.Random) -> Edit | None:
    """Give an edit of that kind in one of these files; None where there is no place."""
    for path in chance.sample(sorted(files), len(files)):
        edit = KINDS[kind](path, files[path], chance)
        if edit is not None:
            return edit
    return None


def _classes(text: str) -> list[ast.ClassDef]:
    return [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]


def _methods(text: str) -> list[tuple[ast.ClassDef, ast.FunctionDef]]:
    return [
        (node, entry)
        for node in _classes(text)
        for entry in node.body
        if isinstance(entry, ast.FunctionDef) and not entry.name.startswith("_")
    ]


def _rename_method(path: str, text: str, chance: random.Random) -> Edit | None:
    found = _methods(text)
    if not found:
        return None
    owner, method = chance.choice(found)
    new = f"{method.name}_of_ours"
    lines = text.splitlines(keepends=True)
    line = lines[method.lineno - 1]
    lines[method.lineno - 1] = line.replace(f"def {method.name}(", f"def {new}(", 1)
    # Whoever renames a method renames where it is mentioned, too.
    mention = rf"\b{owner.name}\.{method.name}\b"
    edited = re.sub(mention, f"{owner.name}.{new}", "".join(lines))
    return Edit("method renamed", path, edited, (f"def {new}(",))


def _add_method(path: str, text: str, chance: random.Random) -> Edit | None:
    found = [node for node in _classes(text) if node.end_lineno]
    if not found:
        return None
    owner = chance.choice(found)
    name = f"ours_{chance.randrange(10**6)}"
    is_last = chance.random() < 0.6
    after = owner.body[-1] if is_last else chance.choice(owner.body)
    position = owner.body.index(after)
    following = owner.body[position + 1 : position + 2]
    if following and isinstance(following[0], ast.Expr):
        after = following[0]  # the docstring of a field belongs to it
    lines = text.splitlines(keepends=True)
    method = [
        "\n",
        f"    def {name}(self) -> str:\n",
        '        """Something of our own."""\n',
        f'        return "{name}"\n',
    ]
    if after is not owner.body[-1]:
        method.append("\n" if lines[after.end_lineno or 0].strip() else "")
    end = after.end_lineno or 0
    edited = "".join([*lines[:end], *method, *lines[end:]])
    return Edit("method added", path, edited, (f"def {name}(", f'return "{name}"'))


def _change_docstring(path: str, text: str, chance: random.Random) -> Edit | None:
    tree = ast.parse(text)
    found = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    ]
    if not found:
        return None
    node = chance.choice(found)
    lines = text.splitlines(keepends=True)
    number = chance.randint(node.lineno, node.end_lineno or node.lineno) - 1
    if not re.search(r"\w", lines[number]):
        number = node.lineno - 1
    token = f"note {chance.randrange(10**6)}"
    words = [*re.finditer(r"[A-Za-z]+", lines[number])]
    if not words:
        return None
    word = words[-1]
    line = lines[number]
    lines[number] = f"{line[: word.end()]} ({token}){line[word.end() :]}"
    return Edit("docstring changed", path, "".join(lines), (f"({token})",))


def _add_import(path: str, text: str, chance: random.Random) -> Edit | None:
    body = ast.parse(text).body
    imports = [
        node
        for node in body
        if isinstance(node, (ast.Import, ast.ImportFrom))
        and getattr(node, "module", "") != "__future__"
    ]
    if not imports:
        return None
    lines = text.splitlines(keepends=True)
    module = chance.choice(["logging", "decimal", "enum", "warnings", "operator"])
    name = f"_{module}_{chance.randrange(10**6)}"
    statement = f"import {module} as {name}\n"
    after = chance.choice([None, *imports])
    named = [node for node in imports if isinstance(node, ast.ImportFrom)]
    if chance.random() < 0.3 and named:
        node = chance.choice(named)
        alias = node.names[-1]
        source = alias.name
        more = f", {source} as {name}"
        if node.lineno != node.end_lineno:
            more = f"{source} as {name},\n"
            lines.insert((node.end_lineno or 0) - 1, f"    {more}")
            return Edit("import added", path, "".join(lines), (name,))
        line = lines[node.lineno - 1]
        lines[node.lineno - 1] = line.rstrip("\n") + more + "\n"
        return Edit("import added", path, "".join(lines), (name,))
    end = imports[0].lineno - 1 if after is None else after.end_lineno or 0
    lines.insert(end, statement)
    return Edit("import added", path, "".join(lines), (statement.strip(),))


def _tweak_type(path: str, text: str, chance: random.Random) -> Edit | None:
    found: list[ast.expr] = []
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.AnnAssign(annotation=annotation):
                found.append(annotation)
            case ast.FunctionDef(args=arguments, returns=returns):
                every = [*arguments.args, *arguments.kwonlyargs]
                found += [entry.annotation for entry in every if entry.annotation]
                found += [returns] if returns else []
            case _:
                pass
    spots = [
        node
        for node in found
        if node.lineno == node.end_lineno and "Literal" not in ast.unparse(node)
    ]
    if not spots:
        return None
    node = chance.choice(sorted(spots, key=lambda spot: (spot.lineno, spot.col_offset)))
    lines = text.splitlines(keepends=True)
    line = lines[node.lineno - 1]
    old = line[node.col_offset : node.end_col_offset]
    new = f"{old} | bytearray"
    lines[node.lineno - 1] = (
        f"{line[: node.col_offset]}{new}{line[node.end_col_offset:]}"
    )
    trace = lines[node.lineno - 1].strip()
    return Edit("type tweaked", path, "".join(lines), (trace,))


KINDS: dict[str, Callable[[str, str, random.Random], Edit | None]] = {
    "method renamed": _rename_method,
    "method added": _add_method,
    "docstring changed": _change_docstring,
    "import added": _add_import,
    "type tweaked": _tweak_type,
}
