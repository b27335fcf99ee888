"""Sources of values for annotations: at the edges of what is allowed, and in all forms."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from hypothesis import find, strategies

_UUID = '"6f1c1a4e-8c0b-4d0e-9d3f-2b7a5c9e1f00"'
PLAIN = {
    "str": ['"text"'],
    "int": ["1"],
    "float": ["1.5", "2"],
    "bool": ["True", "False"],
    "bytes": ['b"abc"'],
    "None": ["None"],
    "Any": ['"any"', "1", '{"any": 1}'],
    "object": ['"any"'],
    "date": ["date(2024, 1, 2)"],
    "datetime": ["datetime(2024, 1, 2, 3, 4, 5)"],
    "time": ["time(3, 4, 5)"],
    "timedelta": ["timedelta(days=1)"],
    "Decimal": ['Decimal("1.5")'],
    "Base64Bytes": ['b"abc"'],
    "UUID": [f"UUID({_UUID})"],
    "UuidInput": [_UUID, f"UUID({_UUID})"],
    "DateInput": ['"2024-01-02"', "date(2024, 1, 2)"],
    "DateTimeInput": ['"2024-01-02T03:04:05Z"', "datetime(2024, 1, 2, 3, 4, 5)"],
    "TimeInput": ['"03:04:05Z"', "time(3, 4, 5)"],
    "DurationInput": ['"P1D"', "timedelta(days=1)"],
    "DecimalInput": ['"1.5"', 'Decimal("1.5")'],
    "Base64Input": ['b"abc"', '"YWJj"'],
    "Number": ["1.5", "2"],
    "FileInput": ['b"abc"', '("a.txt", b"abc")'],
    "ContentInput": ['b"abc"'],
    "Omit": [],
}
_MOST = 14
_DEEPEST = 4


class Values:
    """Reads the types of a package, and gives sources of values."""

    def __init__(self, package: ModuleType) -> None:
        self._package = package
        self._aliases: dict[str, str] = {}
        assert package.__file__
        root = Path(package.__file__).parent
        for module in ("models", "params"):
            files = [root / f"{module}.py", *sorted((root / module).glob("*.py"))]
            for file in filter(Path.is_file, files):
                self._aliases.update(_read_aliases(module, file.read_text("utf-8")))

    def alias(self, name: str) -> str:
        """Give what the name of a type stands for, "" for a class."""
        return self._aliases.get(name, "")

    def qualify(self, annotation: str, home: str) -> str:
        """Give an annotation as it reads outside of the package's modules."""
        node = ast.parse(annotation, mode="eval")
        return ast.unparse(_Qualifier(self._package, home, self._aliases).visit(node))

    def of(self, node: ast.expr, home: str, depth: int = 0) -> list[str]:
        """Give sources of values that keep to an annotation, the plainest first."""
        return list(dict.fromkeys(self._list(node, home, depth)))[:_MOST]

    def _list(self, node: ast.expr, home: str, depth: int) -> Iterator[str]:
        if isinstance(node, ast.BinOp):
            yield from self._list(node.left, home, depth)
            yield from self._list(node.right, home, depth)
        elif isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                inner = ast.parse(node.value, mode="eval").body
                yield from self._list(inner, home, depth)
            else:
                yield repr(node.value)
        elif isinstance(node, ast.Subscript):
            yield from self._subscript(node, home, depth)
        else:
            yield from self._name(ast.unparse(node), home, depth)

    def _name(self, name: str, home: str, depth: int) -> Iterator[str]:
        plain = name.lstrip("_")
        if plain in PLAIN:
            yield from PLAIN[plain]
            return
        full = name if "." in name else f"{home}.{name}"
        module, _, short = full.partition(".")
        if full in self._aliases:
            inner = ast.parse(self._aliases[full], mode="eval").body
            yield from self._list(inner, module, depth + 1) if depth < _DEEPEST else ()
            return
        kind = getattr(getattr(self._package, module or "models"), short, None)
        if kind is not None and depth < _DEEPEST:
            yield from self._object(kind, full, depth)

    def _object(self, kind: Any, name: str, depth: int) -> Iterator[str]:
        """Give an input object as a dict, or a model as it is made."""
        module = name.partition(".")[0]
        fields = read_annotations(kind)
        rows = {
            field: self.of(ast.parse(text, mode="eval").body, module, depth + 1)
            for field, text in fields.items()
            if not field.startswith("_")
        }
        rows = {field: values for field, values in rows.items() if values}
        if module == "params":
            needed = kind.__required_keys__
            spell = _dict
        else:
            needed = {
                field for field, info in kind.model_fields.items() if info.is_required()
            }
            spell = (
                lambda given: f"{name}({', '.join(f'{k}={v}' for k, v in given.items())})"
            )
        yield spell({field: values[0] for field, values in rows.items()})
        if module == "params":
            every = _dict({f: values[0] for f, values in rows.items()})
            yield f"anything({every[:-1]}, **{{'further_key': 1}}}})".replace(
                "{, ", "{"
            )
        yield spell(
            {field: values[0] for field, values in rows.items() if field in needed}
        )
        yield spell({field: values[-1] for field, values in rows.items()})
        for place in range(1, 6):
            yield spell({f: values[place % len(values)] for f, values in rows.items()})

    def _subscript(self, node: ast.Subscript, home: str, depth: int) -> Iterator[str]:
        head = ast.unparse(node.value).lstrip("_")
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if head == "Literal":
            yield from (ast.unparse(part) for part in parts)
        elif head in ("Required", "Late"):
            yield from self._list(parts[0], home, depth)
        elif head == "Annotated":
            inner = self.of(parts[0], home, depth)
            yield from _within(inner, parts[1:])
        elif head in ("Twin", "VariantTwin"):
            yield from self.of(parts[0], home, depth)[:6]
            model = parts[1]
            assert isinstance(model, ast.Constant)
            yield from self._name(f"models.{model.value}", "models", depth)
        elif head in ("Sequence", "list", "Iterable"):
            inner = self.of(parts[0], home, depth)
            yield from (f"[{value}]" for value in inner)
            yield from (f"[{value}, {value}]" for value in inner[:2])
            yield "[]"
        elif head in ("Mapping", "dict"):
            yield from (f'{{"a": {value}}}' for value in self.of(parts[1], home, depth))


def _dict(given: dict[str, str]) -> str:
    return "{" + ", ".join(f'"{key}": {value}' for key, value in given.items()) + "}"


def _within(values: list[str], marks: list[ast.expr]) -> Iterator[str]:
    """Give values at the edges of limits."""
    limits: dict[str, Any] = {}
    for mark in marks:
        if isinstance(mark, ast.Call):
            name = ast.unparse(mark.func)
            for row in mark.keywords:
                limits[row.arg or ""] = ast.literal_eval(row.value)
            if name == "Matches":
                limits["pattern"] = ast.literal_eval(mark.args[0])
            if name == "OneOf":
                yield from (ast.unparse(part) for part in mark.args)
    for value in values:
        yield from _fit(value, limits)


def _fit(value: str, limits: dict[str, Any]) -> Iterator[str]:
    plain = ast.literal_eval(value) if value[:1] in "'\"-0123456789" else None
    if isinstance(plain, str) and "pattern" in limits:
        strategy = strategies.from_regex(limits["pattern"])
        yield repr(
            find(strategy, lambda text: limits.get("min_length", 0) <= len(text))
        )
    elif isinstance(plain, str):
        least, most = limits.get("min_length", 0), limits.get("max_length")
        if least <= len(plain) and (most is None or len(plain) <= most):
            yield value
        if "min_length" in limits:
            yield repr("x" * least)
        if most is not None:
            yield repr("x" * most)
        if not limits:
            yield '""'
    elif isinstance(plain, int | float):
        yield from _numbers(plain, limits)
    elif value.startswith("[") and "min_length" in limits:
        item = value[1:-1]
        if item:
            yield f"[{', '.join([item] * max(limits['min_length'], 1))}]"
    elif value.startswith("[") and "max_length" in limits:
        yield value
        if value != "[]":
            yield f"[{', '.join([value[1:-1]] * limits['max_length'])}]"
    else:
        yield value


def _numbers(plain: float, limits: dict[str, Any]) -> Iterator[str]:
    step = limits.get("multiple_of", 1)
    for name, shift in (("ge", 0), ("le", 0), ("gt", step), ("lt", -step)):
        if name in limits:
            yield repr(limits[name] + shift)
    if "multiple_of" in limits:
        yield repr(limits["multiple_of"] * 3)
    if not limits:
        yield repr(plain)
    else:
        yield repr(plain)


class _Qualifier(ast.NodeTransformer):
    def __init__(self, package: ModuleType, home: str, aliases: dict[str, str]) -> None:
        self._package = package
        self._home = home
        self._aliases = aliases

    def visit_Subscript(self, node: ast.Subscript) -> Any:
        head = ast.unparse(node.value)
        if head.lstrip("_") == "Literal":
            return ast.parse(ast.unparse(node).lstrip("_"), mode="eval").body
        if head.lstrip("_") in ("Annotated", "Late"):
            inner = (
                node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
            )
            return self.visit(inner)
        return self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> Any:
        if isinstance(node.value, str):
            return self.visit(ast.parse(node.value, mode="eval").body)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> Any:
        return ast.parse(ast.unparse(node).removeprefix("_sdk_"), mode="eval").body

    def visit_Name(self, node: ast.Name) -> Any:
        if node.id == "Base64Bytes":
            return ast.Name("bytes")
        plain = node.id.lstrip("_")
        full = f"{self._home}.{node.id}"
        if self._home and (
            full in self._aliases or node.id in dir(getattr(self._package, self._home))
        ):
            return ast.parse(full, mode="eval").body
        return ast.Name(
            plain if hasattr(builtins, plain) or node.id[0] == "_" else node.id
        )


def _read_aliases(module: str, source: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.AnnAssign)
            and ast.unparse(node.annotation) == "TypeAlias"
        ):
            assert node.value is not None
            value = node.value
            quoted = isinstance(value, ast.Constant) and isinstance(value.value, str)
            text = str(ast.literal_eval(value)) if quoted else ast.unparse(value)
            yield f"{module}.{ast.unparse(node.target)}", text


def read_annotations(kind: Any) -> dict[str, str]:
    """Give the annotations of a class as source."""
    found: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        for name, value in vars(base).get("__annotations__", {}).items():
            text = getattr(value, "__forward_arg__", value)
            is_own = base is kind or not base.__module__.endswith("_runtime.model")
            if isinstance(text, str) and is_own:
                found[name] = text
    return found
