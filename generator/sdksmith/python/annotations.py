"""Annotations as source, and the imports that they need."""

import ast
import builtins
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

_ORIGINS = {
    **dict.fromkeys(("Annotated", "Any", "Literal", "Required", "TypeAlias"), "typing"),
    **dict.fromkeys(("Mapping", "Sequence"), "collections.abc"),
    **dict.fromkeys(("Iterable", "AsyncIterable"), "collections.abc"),
    **dict.fromkeys(("date", "datetime", "time", "timedelta"), "datetime"),
    "UUID": "uuid",
    "Decimal": "decimal",
    **dict.fromkeys(("Field", "StringConstraints"), "pydantic"),
    **dict.fromkeys(("TypeAliasType", "TypedDict"), "typing_extensions"),
}
# The runtime's modules of types: those that few documents need are not in every package.
_RUNTIME = {
    **dict.fromkeys(("Model", "Twin", "VariantTwin", "READ_ONLY"), "model"),
    **dict.fromkeys(("UuidInput", "DateInput", "DateTimeInput"), "formats"),
    **dict.fromkeys(("TimeInput", "Number"), "formats"),
    **dict.fromkeys(("DurationInput", "DecimalInput"), "rare_formats"),
    **dict.fromkeys(("Base64Input", "Base64Bytes"), "rare_formats"),
    **dict.fromkeys(("checked", "Broken", "Matches"), "rules"),
    **dict.fromkeys(("OneOf", "UniqueItems", "FromList"), "rare_rules"),
    **dict.fromkeys(("ContentInput", "FileInput"), "uploads"),
    "Tagged": "tags",
    "Late": "late",
}
_BUILTINS = frozenset(dir(builtins))
# Fields of the same schema share their annotation, a tree that nobody changes.
_REMEMBERED = 10_000
_CONTAINERS = {"list": "Sequence", "dict": "Mapping"}
RUNTIME_TYPES = {
    "UuidInput": "UUID | str",
    "DateInput": "date | str",
    "TimeInput": "time | str",
    "DateTimeInput": "datetime | str",
    "DurationInput": "timedelta | str",
    "DecimalInput": "Decimal | str",
    "Base64Input": "bytes | str",
    "Base64Bytes": "bytes",
    "Number": "float",
}
"""The runtime's input types, and what type checkers see in their place."""

UPLOAD_TYPES = ("ContentInput", "FileInput")
"""The runtime's types of what is no JSON: a whole body, and a file of a form."""


class Imports:
    """Gathers the imports of one module while its annotations are printed."""

    def __init__(
        self, package: str, homes: Mapping[str, str] | None = None, own: str = ""
    ) -> None:
        """Start with nothing.

        Args:
            package: the way to the package's root, in dots.
            homes: the module of each type of the package that may be named, which is
                beside this one.
            own: this module, whose own types need no import.
        """
        self._package = package
        self._homes = homes or {}
        self._own = own
        self._lines: dict[str, set[str]] = defaultdict(set)
        self._seen_only: dict[str, set[str]] = defaultdict(set)

    def add(self, module: str, name: str) -> None:
        """Import a name; a module that starts with a dot is the package's own."""
        own = module.startswith(".")
        self._lines[self._package + module[1:] if own else module].add(name)

    def use(self, name: str, hidden: frozenset[str] = frozenset()) -> str:
        """Give the name under which a type is reached; import it if it needs that.

        A type that is `hidden` by a field or a method of its name is imported as
        `_list`, because inside the class the plain name means the other thing.
        """
        origin = self._origin(name)
        if name in hidden and (origin or name in _BUILTINS):
            self._lines[origin or "builtins"].add(f"{name} as _{name}")
            return f"_{name}"
        if origin:
            self._lines[origin].add(name)
        return name

    def show(self, name: str) -> None:
        """Let type checkers see a type of a module beside this one, and only them."""
        home = self._homes.get(name, self._own)
        if home != self._own:
            self._add_seen(f".{home}", name)

    def show_model(self, name: str) -> None:
        """Let type checkers see a model from the params, and only them."""
        self._add_seen(f"{self._package}models", name)

    def _add_seen(self, module: str, name: str) -> None:
        self.add("typing", "TYPE_CHECKING")
        self._seen_only[module].add(name)

    def add_module(self, shown: str) -> None:
        """Import a module of the package; `_sdk_models` is `models` under that name."""
        name = shown.removeprefix("_sdk_")
        self.add(".", name if name == shown else f"{name} as {shown}")

    def _origin(self, name: str) -> str:
        if name in _RUNTIME:
            return f"{self._package}_runtime.{_RUNTIME[name]}"
        if self._homes.get(name, self._own) != self._own:
            return f".{self._homes[name]}"
        return _ORIGINS.get(name, "")

    def lines_seen(self) -> tuple[str, ...]:
        """Give the import statements that are for type checkers."""
        return tuple(
            f"from {module} import {', '.join(sorted(names))}"
            for module, names in sorted(self._seen_only.items())
        )

    def lines(self) -> tuple[str, ...]:
        """Give the import statements, standard library first, relative ones last.

        An empty line stands between the three groups (PEP 8).
        """
        lines: list[str] = []
        group = _group(min(self._lines, key=_group, default=""))
        for module in sorted(self._lines, key=lambda name: (_group(name), name)):
            if _group(module) != group:
                lines.append("")
                group = _group(module)
            names = ", ".join(sorted(self._lines[module]))
            lines.append(f"from {module} import {names}")
        return tuple(lines)


def _group(module: str) -> int:
    if module.startswith("."):
        return 2
    return 1 if module.startswith(("pydantic", "typing_extensions")) else 0


class Printer:
    """Prints annotations for one class or module."""

    def __init__(
        self,
        imports: Imports,
        *,
        hidden: Iterable[str] = (),
        renamed: Mapping[str, str] | None = None,
    ) -> None:
        self._imports = imports
        self._hidden = frozenset(hidden)
        self._renamed = renamed or {}
        self._known: dict[ast.expr, str] = {}

    def text(self, annotation: ast.expr) -> str:
        """Give the annotation's source; what it needs is imported."""
        if annotation not in self._known:  # fields of one class often share theirs
            source, names = read_annotation(annotation)
            meanings = tuple((name, self.name(name)) for name in names)
            self._known[annotation] = _spell(source, meanings)
        return self._known[annotation]

    def name(self, name: str) -> str:
        """Give the source by which one type is reached."""
        if name not in self._renamed:
            return self._imports.use(name, self._hidden)
        for module in _modules_in(self._renamed[name]):
            self._imports.add_module(module)
        return self._renamed[name]


@lru_cache(_REMEMBERED)
def read_annotation(annotation: ast.expr) -> tuple[str, tuple[str, ...]]:
    """Give the source of an annotation, and the names in it."""
    return ast.unparse(annotation), tuple(sorted(names_in(annotation)))


@lru_cache(_REMEMBERED)
def names_in(annotation: ast.expr) -> frozenset[str]:
    """Give the names in an annotation."""
    nodes = ast.walk(annotation)
    return frozenset(node.id for node in nodes if isinstance(node, ast.Name))


@lru_cache(_REMEMBERED)
def _spell(source: str, meanings: tuple[tuple[str, str], ...]) -> str:
    if "|" not in source and all(name == meaning for name, meaning in meanings):
        return source
    tree = ast.parse(source, mode="eval").body
    return ast.unparse(_flatten(_Renamer(dict(meanings)).visit(tree)))


def copy_tree(node: Any) -> Any:
    """Give a copy of a syntax tree: other fields may share the one that is given."""
    if isinstance(node, list):
        return [copy_tree(part) for part in cast("list[object]", node)]
    if not isinstance(node, ast.expr | ast.keyword):
        return node
    fields = {name: copy_tree(part) for name, part in ast.iter_fields(node)}
    return type(node)(**fields)


@lru_cache(_REMEMBERED)
def _modules_in(source: str) -> frozenset[str]:
    """Give the modules that an expression names: `models` in `models.Pet`."""
    return frozenset(
        node.value.id
        for node in ast.walk(ast.parse(source, mode="eval"))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    )


class _Flat(ast.NodeTransformer):
    """Writes a union in a union as one, each member once."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        parts = [self.visit(part) for part in union_members(node)]
        return join_members([*{ast.dump(part): part for part in parts}.values()])


def union_members(node: ast.expr) -> list[ast.expr]:
    """Give the members of a union, or the annotation if it is none."""
    if isinstance(node, ast.BinOp):
        return [*union_members(node.left), *union_members(node.right)]
    return [node]


def join_members(members: Sequence[ast.expr]) -> ast.expr:
    """Give the union of annotations."""
    joined, *others = members
    for other in others:
        joined = ast.BinOp(joined, ast.BitOr(), other)
    return joined


def _flatten(annotation: ast.expr) -> ast.expr:
    return _checked(_Flat().visit(annotation))


@lru_cache(_REMEMBERED)
def join_types(sources: tuple[str, ...]) -> str:
    """Give the union of annotations that are source already, each member once."""
    return ast.unparse(_flatten(ast.parse(" | ".join(sources), mode="eval").body))


class _Renamer(ast.NodeTransformer):
    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.expr:
        meaning = self._names.get(node.id, node.id)
        return node if meaning == node.id else ast.parse(meaning, mode="eval").body


def spell_out(annotation: ast.expr, meanings: Mapping[str, str]) -> ast.expr:
    """Give the annotation with some of its names replaced by what they mean.

    One without any of them is given as it is.
    """
    if names_in(annotation).isdisjoint(meanings):
        return annotation
    return _checked(_Renamer(meanings).visit(copy_tree(annotation)))


def split_field(annotation: ast.expr) -> tuple[ast.expr, list[ast.keyword]]:
    """Take `Annotated[T, Field(max_length=3)]` apart: the type, and the limits."""
    if isinstance(annotation, ast.Subscript) and is_name(annotation.value, "Annotated"):
        assert isinstance(annotation.slice, ast.Tuple)
        inner, call = annotation.slice.elts
        assert isinstance(call, ast.Call)
        if is_name(call.func, "Field"):
            return inner, list(call.keywords)
    return annotation, []


@lru_cache(_REMEMBERED)
def strip_limits(annotation: ast.expr) -> ast.expr:
    """Give the annotation as a reader wants it: without `Annotated` anywhere.

    What it gives is shared: do not change it.
    """
    return _checked(_Stripper().visit(copy_tree(annotation)))


class _Stripper(ast.NodeTransformer):
    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        if is_name(node.value, "Annotated"):
            assert isinstance(node.slice, ast.Tuple)
            return _checked(self.visit(node.slice.elts[0]))
        return self.generic_visit(node)


def _checked(node: object) -> ast.expr:
    assert isinstance(node, ast.expr)
    return node


class _Containers(ast.NodeTransformer):
    """Callers may give any sequence or mapping, so that types stay covariant."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.value, ast.Name) and node.value.id in _CONTAINERS:
            node.value = ast.Name(_CONTAINERS[node.value.id])
        return node


@lru_cache(_REMEMBERED)
def accept_any_container(annotation: ast.expr) -> ast.expr:
    """Give an input annotation with `Sequence` for `list` and `Mapping` for `dict`.

    What it gives is shared: do not change it.
    """
    return _checked(_Containers().visit(copy_tree(annotation)))


def as_stream(item: ast.expr) -> ast.expr:
    """Give the annotation of what gives items one by one."""
    kinds = [
        ast.Subscript(ast.Name(name), copy_tree(item))
        for name in ("Iterable", "AsyncIterable")
    ]
    return ast.BinOp(kinds[0], ast.BitOr(), kinds[1])


def is_name(node: ast.expr, name: str) -> bool:
    """Say whether an annotation is one name."""
    return isinstance(node, ast.Name) and node.id == name


def allows_none(annotation: ast.expr) -> bool:
    """Say whether the annotation lets `None` through: as a member, or as `Any`."""
    if is_name(annotation, "Any"):
        return True
    if isinstance(annotation, ast.BinOp):
        return allows_none(annotation.left) or allows_none(annotation.right)
    return isinstance(annotation, ast.Constant) and annotation.value is None
