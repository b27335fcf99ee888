"""A Python file as named pieces: imports, assignments, functions, classes, members."""

from __future__ import annotations

import ast
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdksmith.vendoring.lines import Lines, split_lines

Body = Sequence[ast.stmt]


@dataclass(frozen=True)
class Chunk:
    """A statement, with the empty lines and comments before it.

    Attributes:
        key: tells it from all others beside it, and finds it in another version.
        lines: all of it.
        head: of a class or a condition, the lines before its first statement.
        parts: its statements; the lines are those of head and parts.
    """

    key: str
    lines: Lines
    head: Lines = ()
    parts: tuple[Chunk, ...] = ()


def parse(data: bytes) -> ast.Module | None:
    """Give the syntax tree, None for what is not Python."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(data)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def split(data: bytes) -> tuple[Chunk, ...] | None:
    """Give the chunks of a file in their order; None for what is not Python.

    Their lines are those of the file but for comments at its end.
    """
    tree = parse(data)
    # Python takes a carriage return for the end of a line, and git does not.
    if tree is None or b"\r" in data or b"\f" in data:
        return None
    lines = split_lines(data)
    try:
        chunks = _split_body(tree.body, lines, 0)
    except _OnOneLine:
        return None
    end = sum(len(chunk.lines) for chunk in chunks)
    return (*chunks, Chunk("end", lines[end:])) if lines[end:] else chunks


class _OnOneLine(Exception):
    """Two statements share a line: `a = 1; b = 2`."""


def _split_body(body: Body, lines: Lines, start: int) -> tuple[Chunk, ...]:
    counts: Counter[str] = Counter()
    chunks: list[Chunk] = []
    for statement, end in _with_ends(body):
        if _first_line(statement) < start:
            raise _OnOneLine
        key = _key(statement)
        counts[key] += 1
        name = key if counts[key] == 1 else f"{key} #{counts[key]}"
        chunks.append(_chunk(name, statement, lines, (start, end)))
        start = end
    return tuple(chunks)


def _with_ends(body: Body) -> Iterator[tuple[ast.stmt, int]]:
    """Give each statement and the line behind it; what describes it belongs to it."""
    rest = [*body]
    while rest:
        statement = rest.pop(0)
        last = statement
        is_named = isinstance(statement, ast.Assign | ast.AnnAssign)
        if is_named and rest and _is_text(rest[0]):
            last = rest.pop(0)
        assert last.end_lineno is not None
        yield statement, last.end_lineno


def _chunk(key: str, statement: ast.stmt, lines: Lines, span: tuple[int, int]) -> Chunk:
    start, end = span
    body: Body = ()
    if isinstance(statement, ast.ClassDef) or (
        isinstance(statement, ast.If) and not statement.orelse
    ):
        body = statement.body
    whole = lines[start:end]
    if not body or _first_line(body[0]) < statement.lineno:
        return Chunk(key, whole)
    head_end = _first_line(body[0])
    parts = _split_body(body, lines, head_end)
    return Chunk(key, whole, lines[start:head_end], parts)


def _first_line(statement: ast.stmt) -> int:
    """Give the number of a statement's first line, from 0; decorators come first."""
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(node.lineno for node in decorators)]) - 1


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _key(statement: ast.stmt) -> str:
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return f"def {statement.name}"
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(
            target=ast.Name(id=name)
        ):
            return f"name {name}"
        case ast.ImportFrom(level=level, module=module):
            return f"from {'.' * level}{module or ''}"
        case ast.Import(names=[alias]):
            return f"import {alias.name} {alias.asname}"
        case ast.If(test=test):
            return f"if {ast.unparse(test)}"
        case _:
            return "text" if _is_text(statement) else "statement"
