"""Reads the models, the inputs and the names of types that a module declares."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

import griffe

from sdksmith.diffing.surface import Field, Kind, Role

_ROLES: Mapping[str, Role] = {"Model": "model", "TypedDict": "input"}


def read_kinds(
    module: griffe.Module, root: str, source: str
) -> Iterator[tuple[str, Kind]]:
    """Give the classes of a module by their names: "models.pets.Pet".

    Args:
        module: as griffe reads it.
        root: of the names: "models" or "params".
        source: the text of the module.
    """
    lines = source.splitlines()
    for entry in classes_in(module):
        bases = bases_of(entry)
        roles: list[Role] = [_ROLES[base] for base in bases if base in _ROLES]
        decorators = [str(row.value) for row in entry.decorators]
        extra = entry.members.get("__pydantic_extra__")
        yield f"{root}.{entry.name}", Kind(
            role=roles[0] if roles else "constants",
            fields=dict(_read_fields(entry)),
            docstring=docstring_of(entry),
            extra=str(getattr(extra, "annotation", "") or _rest(decorators)),
            is_closed="with_config(INPUT_CLOSED)" in decorators,
            rules=frozenset(_read_rules(decorators, module, lines)),
        )


def read_aliases(module: griffe.Module, root: str) -> Iterator[tuple[str, str]]:
    """Give what each `TypeAlias` of a module stands for, by names as of the classes."""
    for entry in module.members.values():
        if isinstance(entry, griffe.Attribute) and str(entry.annotation) == "TypeAlias":
            source = str(entry.value)
            # One that names itself is a text, for type checkers alone.
            quoted = source[:1] in "'\""
            yield f"{root}.{entry.name}", ast.literal_eval(source) if quoted else source


def classes_in(module: griffe.Module) -> Iterator[griffe.Class]:
    """Give the classes that a module defines, in its order."""
    for entry in module.members.values():
        if isinstance(entry, griffe.Class):
            yield entry


def bases_of(owner: griffe.Class) -> list[str]:
    """Give the bases of a class as they are written."""
    return [str(base) for base in owner.bases]


def docstring_of(entry: griffe.Object) -> str:
    """Give the docstring of a class, a function or a field, "" if it has none."""
    return entry.docstring.value if entry.docstring else ""


def _rest(decorators: list[str]) -> str:
    """Give the type of further fields of a TypedDict: `checked(rest=lambda: …)`."""
    for source in decorators:
        call = ast.parse(source, mode="eval").body
        for entry in call.keywords if isinstance(call, ast.Call) else ():
            if entry.arg == "rest" and isinstance(entry.value, ast.Lambda):
                return ast.unparse(entry.value.body)
    return ""


def _read_rules(
    decorators: list[str], module: griffe.Module, lines: list[str]
) -> Iterator[str]:
    """Give what the function of a `checked(…)` looks for: one text a rule."""
    for source in decorators:
        call = ast.parse(source, mode="eval").body
        named = call.args[:1] if isinstance(call, ast.Call) else []
        check = module.members.get(ast.unparse(named[0])) if named else None
        if isinstance(check, griffe.Function) and check.lineno and check.endlineno:
            text = "\n".join(lines[check.lineno - 1 : check.endlineno])
            yield from _rules_in(ast.parse(text))


def _rules_in(node: ast.AST) -> Iterator[str]:
    """Give each `yield place, words`; the words say when the rule counts."""
    for child in ast.walk(node):
        if isinstance(child, ast.Yield) and isinstance(child.value, ast.Tuple):
            texts = [str(ast.literal_eval(part)) for part in child.value.elts]
            yield " ".join(filter(None, texts))


def _read_fields(owner: griffe.Class) -> Iterator[tuple[str, Field]]:
    for entry in owner.members.values():
        if isinstance(entry, griffe.Attribute) and not entry.name.startswith("__"):
            annotation, wire_name, required = _split(str(entry.annotation or ""))
            yield entry.name, Field(
                name=entry.name,
                annotation=annotation,
                is_required=required
                or ("TypedDict" not in bases_of(owner) and entry.value is None),
                wire_name=wire_name or entry.name,
                docstring=docstring_of(entry),
                value="" if entry.value is None else str(entry.value),
            )


def _split(annotation: str) -> tuple[str, str, bool]:
    """Take `Required[Annotated[str, Field(alias="a")]]` apart.

    Gives the annotation, the name on the wire if it is another one, and whether the
    key of a TypedDict is required.
    """
    node: ast.expr = ast.parse(annotation or "None", mode="eval").body
    required = _is_subscript(node, "Required")
    if isinstance(node, ast.Subscript) and required:
        node = node.slice
    wire_name = ""
    if isinstance(node, ast.Subscript) and _is_subscript(node, "Annotated"):
        assert isinstance(node.slice, ast.Tuple)
        inner, *marks = node.slice.elts
        kept: list[ast.expr] = []
        for mark in marks:
            if isinstance(mark, ast.Call):
                named = [row for row in mark.keywords if row.arg == "alias"]
                wire_name = ast.literal_eval(named[0].value) if named else wire_name
                mark.keywords = [row for row in mark.keywords if row.arg != "alias"]
                if not (mark.keywords or mark.args) and named:
                    continue
            kept.append(mark)
        node.slice.elts = [inner, *kept]
        node = node if kept else inner
    return ast.unparse(node), wire_name, required


def _is_subscript(node: ast.expr, name: str) -> bool:
    return (
        isinstance(node, ast.Subscript)
        and isinstance(node.value, ast.Name)
        and node.value.id.lstrip("_") == name
    )
