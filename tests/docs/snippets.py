"""Running what a page shows, and comparing what it says comes out.

A statement that ends in `# -> text` gives `text`: the `repr` of an expression, or what a
`print` prints; in a loop or a function all that it gave, with commas between.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import io
import tokenize
from pathlib import Path
from typing import Any

from .markdown import Block

_MARK = "# -> "
_SHOW = "__show__"


class _Shown(ast.NodeTransformer):
    """Hands the value of each marked statement to a function, with its line."""

    def __init__(self, marked: dict[int, int]) -> None:
        self.marked = marked
        self.found: set[int] = set()

    def visit_Expr(self, node: ast.Expr) -> ast.Expr:
        """Wrap what is compared."""
        self.generic_visit(node)
        mark = self.marked.get(node.end_lineno or 0)
        if mark is None:
            return node
        self.found.add(mark)
        value = node.value
        is_print = isinstance(value, ast.Call) and ast.unparse(value.func) == "print"
        arguments = value.args if isinstance(value, ast.Call) and is_print else [value]
        name = ast.Name(_SHOW, ast.Load())
        flags = [ast.Constant(mark), ast.Constant(is_print)]
        call = ast.Call(name, [*flags, *arguments], [])
        return ast.fix_missing_locations(ast.copy_location(ast.Expr(call), node))


def run_python(page: Path, block: Block, names: dict[str, Any]) -> None:
    """Run a block; `names` are those of the page, which it may add to.

    Raises: AssertionError: if something else comes out than the page says.
    """
    expected = dict(_read_marks(block.code))
    shown: dict[int, list[str]] = {line: [] for line in expected}

    def show(line: int, is_printed: bool, *values: object) -> None:
        as_text = str if is_printed else repr
        shown[line].append(" ".join(map(as_text, values)))

    tree = ast.parse(block.code)
    transformer = _Shown(_find_statements(block.code, expected))
    tree = transformer.visit(tree)
    lost = [block.line + line - 1 for line in expected.keys() - transformer.found]
    assert not lost, f"{page.name}: nothing is shown at line {lost}"
    ast.increment_lineno(tree, block.line - 1)
    names[_SHOW] = show
    exec(compile(tree, str(page), "exec"), names)  # noqa: S102 - pages of ours
    _run_main(block, names)
    for line, text in expected.items():
        given = ", ".join(shown[line])
        words = (
            f"{page.name}:{block.line + line - 1}: it says {text}, but gives {given}"
        )
        assert text == given, words


def _run_main(block: Block, names: dict[str, Any]) -> None:
    """Run the `main` of a page that leaves it to the reader."""
    if "async def main(" in block.code and ".run(main" not in block.code:
        main = names["main"]
        asyncio.run(main(*(names[name] for name in inspect.signature(main).parameters)))


def _read_marks(code: str) -> list[tuple[int, str]]:
    """Give line and text of each mark."""
    return [
        (token.start[0], token.string.removeprefix(_MARK).strip())
        for token in tokenize.generate_tokens(io.StringIO(code).readline)
        if token.type == tokenize.COMMENT and token.string.startswith(_MARK)
    ]


def _find_statements(code: str, marks: dict[int, str]) -> dict[int, int]:
    """Give the mark by the last line of its statement: the same line, or the one above."""
    lines = code.splitlines()
    return {mark - lines[mark - 1].lstrip().startswith(_MARK): mark for mark in marks}
