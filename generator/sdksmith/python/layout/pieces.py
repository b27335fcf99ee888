"""A module as what black formats one by one: statements, and the heads of blocks."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "comment",
    "import",
    "module docstring",
    "class docstring",
    "def docstring",
    "text",
    "plain",
    "decorator",
    "def",
    "stub",
    "class",
    "block",
]
_DOCSTRINGS: Mapping[str, Kind] = {
    "module": "module docstring",
    "class": "class docstring",
    "def": "def docstring",
}

_Block = ast.For | ast.AsyncFor | ast.With | ast.AsyncWith
_UNKNOWN = (ast.While, ast.Match, ast.Try, ast.TryStar)


class UnknownLayoutError(Exception):
    """The source has something that only black knows how to lay out."""


@dataclass(frozen=True)
class Piece:
    """A statement without what is indented below it.

    Attributes:
        kind: `text` is a string that is no docstring to black, `stub` a function that
            ends in the line of its head, `block` the head of an `if`, a loop or a
            `with`.
        depth: how many blocks it stands in.
        text: its lines, with indentation and the last line break.
        blank_lines: how many stand before it.
    """

    kind: Kind
    depth: int
    text: str
    blank_lines: int


def split(source: str, tree: ast.Module) -> list[Piece]:
    """Give the pieces of a module in their order.

    Raises:
        UnknownLayoutError: when it has statements or comments that are not known here.
    """
    if "\f" in source or "\r" in source or not source.endswith("\n"):
        raise UnknownLayoutError
    return list(_Splitter(source.split("\n")[:-1]).split(tree))


class _Splitter:
    """Walks through the lines; `_next` is the number of the first that is not taken."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._next = 0

    def split(self, tree: ast.Module) -> Iterator[Piece]:
        """Give the pieces, comments included."""
        yield from self._body(tree.body, 0, "module")
        if any(self._lines[self._next :]):
            raise UnknownLayoutError  # a comment at the end

    def _body(
        self, body: Sequence[ast.stmt], depth: int, owner: str
    ) -> Iterator[Piece]:
        for index, node in enumerate(body):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                yield from self._definition(node, depth)
            elif isinstance(node, ast.If):
                yield from self._condition(node, depth)
            elif isinstance(node, _Block) and not getattr(node, "orelse", ()):
                yield from self._block(node.lineno, node.body, depth)
            elif isinstance(node, (*_UNKNOWN, ast.For, ast.AsyncFor)):
                raise UnknownLayoutError
            else:
                kind = _kind_of(node, "" if index else owner)
                yield from self._take(kind, depth, node.lineno, node.end_lineno or 0)

    def _definition(
        self, node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, depth: int
    ) -> Iterator[Piece]:
        for entry in node.decorator_list:
            yield from self._take("decorator", depth, entry.lineno, entry.end_lineno)
        kind: Kind = "class" if isinstance(node, ast.ClassDef) else "def"
        end = self._end_of_head(node.body[0])
        if end < node.lineno or self._stands_in_head(node.body[0]):
            if kind == "class" or not _is_ellipsis(node.body):
                raise UnknownLayoutError
            yield from self._take("stub", depth, node.lineno, node.end_lineno)
            return
        yield from self._take(kind, depth, node.lineno, end)
        yield from self._body(node.body, depth + 1, kind)

    def _condition(self, node: ast.If, depth: int) -> Iterator[Piece]:
        yield from self._block(node.lineno, node.body, depth)
        if node.orelse:
            start = node.body[-1].end_lineno or 0
            if self._lines[start].strip() != "else:":
                raise UnknownLayoutError
            yield from self._block(start + 1, node.orelse, depth)

    def _block(
        self, start: int, body: Sequence[ast.stmt], depth: int
    ) -> Iterator[Piece]:
        if self._stands_in_head(body[0]):
            raise UnknownLayoutError
        yield from self._take("block", depth, start, self._end_of_head(body[0]))
        yield from self._body(body, depth + 1, "block")

    def _stands_in_head(self, first: ast.stmt) -> bool:
        """Say whether a body begins in the line of the head: `def f(): ...`."""
        return bool(self._lines[first.lineno - 1][: first.col_offset].strip(" @"))

    def _end_of_head(self, first: ast.stmt) -> int:
        """Give the last line, counted from 1, of what stands before a body."""
        line = first.lineno
        if isinstance(first, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            line = min([line, *(entry.lineno for entry in first.decorator_list)])
        line -= 1
        while line and not self._lines[line - 1].strip():
            line -= 1
        return line

    def _take(
        self, kind: Kind, depth: int, start: int, end: int | None
    ) -> Iterator[Piece]:
        """Give the piece in these lines, counted from 1, and comments before it."""
        before = self._lines[self._next : start - 1]
        if start <= self._next:
            raise UnknownLayoutError  # two statements in one line
        blank_lines = 0
        for line in before:
            if not line:
                blank_lines += 1
                continue
            if not line.startswith("#") or depth:
                raise UnknownLayoutError
            yield Piece("comment", depth, f"{line}\n", blank_lines)
            blank_lines = 0
        text = "\n".join(self._lines[start - 1 : end])
        self._next = end or start
        indent = "    " * depth
        if not text.startswith(indent) or text.startswith(f"{indent} "):
            raise UnknownLayoutError
        yield Piece(kind, depth, f"{text}\n", blank_lines)


def _is_ellipsis(body: Sequence[ast.stmt]) -> bool:
    value = body[0].value if isinstance(body[0], ast.Expr) else None
    return len(body) == 1 and isinstance(value, ast.Constant) and value.value is ...


def _kind_of(node: ast.stmt, owner: str) -> Kind:
    """Give the kind; `owner` is what a first statement stands in, "" for others."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return "import"
    is_text = (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )
    if not is_text:
        return "plain"
    if owner == "block":
        raise UnknownLayoutError  # a docstring to black, though not to Python
    return _DOCSTRINGS[owner] if owner else "text"
