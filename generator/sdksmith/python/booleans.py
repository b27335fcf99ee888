"""Tests in Python as source: joined, turned round, and tidied at the end."""

import ast
from collections.abc import Mapping
from typing import Any

from sdksmith.python.literals import literal

YES, NO = "True", "False"


def equals(source: str, value: Any) -> str:
    """Give a test for a JSON value, where true is not 1."""
    if value is None or isinstance(value, bool):
        return f"{source} is {value}"
    if isinstance(value, int | float) and value in (0, 1):
        return f"({source} == {value} and not isinstance({source}, bool))"
    return f"{source} == {literal(value)}"


def is_one_of(source: str, values: list[Any]) -> str:
    """Give a test for several JSON values."""
    if len(values) == 1:
        return equals(source, values[0])
    if all(isinstance(value, str) for value in values):
        return f"{source} in {literal(tuple(values))}"
    return any_of(*(equals(source, value) for value in values))


def all_of(*tests: str) -> str:
    """Give the tests joined by `and`."""
    found = [test for test in dict.fromkeys(tests) if test != YES]
    if NO in found:
        return NO
    return " and ".join(f"({test})" for test in found) or YES


def any_of(*tests: str) -> str:
    """Give the tests joined by `or`."""
    found = [test for test in dict.fromkeys(tests) if test != NO]
    return YES if YES in found else " or ".join(f"({test})" for test in found) or NO


def unless(guard: str, test: str) -> str:
    """Give a test that only counts where a guard lets it."""
    return test if guard == YES or test == YES else f"not ({guard}) or ({test})"


def negate(test: str) -> str:
    """Give the opposite of a test."""
    if test in (YES, NO):
        return NO if test == YES else YES
    return f"not ({test})"


_OPPOSITE: Mapping[type[ast.cmpop], type[ast.cmpop]] = {
    ast.In: ast.NotIn,
    ast.Eq: ast.NotEq,
    ast.Is: ast.IsNot,
    ast.NotIn: ast.In,
    ast.NotEq: ast.Eq,
    ast.IsNot: ast.Is,
    ast.Lt: ast.GtE,
    ast.GtE: ast.Lt,
    ast.Gt: ast.LtE,
    ast.LtE: ast.Gt,
}


class _Tidy(ast.NodeTransformer):
    """Writes `not a in b` as `a not in b`, `not (a or b)` as `not a and not b`."""

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.expr:
        inner = node.operand
        if not isinstance(node.op, ast.Not):
            return node
        if isinstance(inner, ast.UnaryOp) and isinstance(inner.op, ast.Not):
            return self._visited(inner.operand)
        if isinstance(inner, ast.BoolOp):
            others = [ast.UnaryOp(ast.Not(), value) for value in inner.values]
            op = ast.And() if isinstance(inner.op, ast.Or) else ast.Or()
            return self._visited(ast.BoolOp(op, list[ast.expr](others)))
        if isinstance(inner, ast.Compare) and type(inner.ops[0]) in _OPPOSITE:
            opposite = _OPPOSITE[type(inner.ops[0])]()
            return ast.Compare(inner.left, [opposite], inner.comparators)
        return ast.UnaryOp(ast.Not(), self._visited(inner))

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
        values: dict[str, ast.expr] = {}
        for value in map(self._visited, node.values):
            same = isinstance(value, ast.BoolOp) and isinstance(value.op, type(node.op))
            for part in (
                value.values if same and isinstance(value, ast.BoolOp) else [value]
            ):
                values.setdefault(ast.dump(part), part)
        found = list(values.values())
        return found[0] if len(found) == 1 else ast.BoolOp(node.op, found)

    def _visited(self, node: ast.expr) -> ast.expr:
        visited = self.visit(node)
        assert isinstance(visited, ast.expr)
        return visited


def tidy(test: str) -> str:
    """Give a test without brackets, and parts, that say nothing."""
    return ast.unparse(_Tidy().visit(ast.parse(test, mode="eval").body))
