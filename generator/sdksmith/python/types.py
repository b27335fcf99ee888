"""Types by datamodel-code-generator: schemas in, annotations out.

It gets schemas whose names have all been chosen, and its answer is parsed and compared
with them: it renames in silence. What it prints is taken apart, not pasted: the
annotation of every field is a syntax tree from here on.
"""

import ast
import json
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from sdksmith import kept
from sdksmith.python.annotations import copy_tree
from sdksmith.python.forms import ALIAS, CLASS, DEFS, EXTRA, Forms, Types
from sdksmith.python.identifiers import ALIASES
from sdksmith.template_files import templates_folder

__all__ = ["EXTRA", "KNOWN_FORMS", "Types", "ask", "make_types", "read_known_forms"]

KNOWN_FORMS = Path(__file__).with_name("known_forms.json")
"""What datamodel-code-generator made of the forms that are met most, by `make forms`.

Most small documents have no others: it takes longer to import than they need for all
else.
"""
_FORMS_PER_CLASS = 100
_STAND_INS: Mapping[str, Mapping[str, Any]] = {
    CLASS: {"type": "object", "properties": {"f0": {"type": "string"}}},
    ALIAS: {"type": "string"},
}
_STAND_IN = re.compile(f'"{re.escape(DEFS)}((?:{CLASS}|{ALIAS})[0-9]+)"')


def make_types(
    defs: Mapping[str, Mapping[str, Any]],
    fields: Mapping[str, Sequence[str]],
    markers: Mapping[str, str],
) -> Types:
    """Give the annotations of all classes, each field under the name that it has here.

    Args:
        defs: JSON Schemas by class; the properties of classes are numbered. What is no
            object is only there to be named, and has no annotation.
        fields: the names of each class's fields, in the order of its properties.
        markers: calls that are put on some of the aliases, by their names.
    """
    given = Forms(defs)
    types = {
        name: _name_fields(annotations, fields.get(name, ()))
        for name, annotations in given.hand_out(_annotate(given.texts)).items()
    }
    marked = _Marked(types.get(ALIASES, {}), markers)
    return {
        name: {field: marked.of(entry) for field, entry in annotations.items()}
        for name, annotations in types.items()
    }


def _annotate(forms: Sequence[str]) -> dict[str, ast.expr]:
    """Give the annotations of forms: known ones, or what datamodel-code-generator says."""
    known = read_known_forms()
    found = {
        form: ast.parse(known[form], mode="eval").body
        for form in forms
        if form in known
    }
    new = [form for form in forms if form not in known]
    return {**found, **kept.recall_each("form", new, ask)}


@cache
def read_known_forms() -> Mapping[str, str]:
    """Give the annotations, as source, of the forms that are met most."""
    known: dict[str, str] = json.loads(KNOWN_FORMS.read_text("utf-8"))
    return known


def ask(forms: Sequence[str]) -> dict[str, ast.expr]:
    """Give what datamodel-code-generator makes of forms; see `forms.py`."""
    if not forms:
        return {}  # which it would take for a mistake, and it takes a while to import
    names = _STAND_IN.findall(str(forms))
    defs = {name: _STAND_INS[name.rstrip("0123456789")] for name in names}
    places: dict[str, tuple[str, str]] = {}
    for start in range(0, len(forms), _FORMS_PER_CLASS):
        chosen = forms[start : start + _FORMS_PER_CLASS]
        fields = {f"f{index}": json.loads(form) for index, form in enumerate(chosen)}
        name = f"Gathered{start}"
        defs[name] = {"type": "object", "properties": fields, "required": [*fields]}
        places.update(
            (form, (name, key)) for form, key in zip(chosen, fields, strict=True)
        )
    made = _harvest(ast.parse(_run(defs)), defs)
    return {form: made[owner][key] for form, (owner, key) in places.items()}


class _Marked(ast.NodeTransformer):
    """Writes out what has a marker: `Annotated[float, OneOf(1.5)]`."""

    def __init__(
        self, aliases: Mapping[str, ast.expr], markers: Mapping[str, str]
    ) -> None:
        self._aliases = aliases
        self._markers = markers
        self._known: dict[int, tuple[ast.expr, ast.expr]] = {}

    def of(self, annotation: ast.expr) -> ast.expr:
        """Give the annotation with its markers; one object has one answer."""
        if id(annotation) not in self._known:
            self._known[id(annotation)] = annotation, self._mark(annotation)
        return self._known[id(annotation)][1]

    def _mark(self, annotation: ast.expr) -> ast.expr:
        visited = self.visit(copy_tree(annotation))
        assert isinstance(visited, ast.expr)
        return visited

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id not in self._markers:
            return node
        inner = self.of(self._aliases[node.id])
        if not self._markers[node.id]:
            return inner
        marker = ast.parse(self._markers[node.id], mode="eval").body
        return ast.Subscript(ast.Name("Annotated"), ast.Tuple([inner, marker]))


def _name_fields(
    annotations: Mapping[str, ast.expr], names: Sequence[str]
) -> dict[str, ast.expr]:
    found = {name: annotations[f"f{index}"] for index, name in enumerate(names)}
    return {**found, EXTRA: annotations[EXTRA]} if EXTRA in annotations else found


def _run(defs: Mapping[str, Mapping[str, Any]]) -> str:
    # Imported here: it costs a fifth of a second, and most of the errors come before.
    from datamodel_code_generator import (
        InputFileType,
        LiteralType,
        PythonVersion,
        generate,
    )
    from datamodel_code_generator.enums import DataModelType

    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": defs}
    text = generate(
        schema,
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        custom_template_dir=templates_folder() / "models",
        formatters=[],
        disable_timestamp=True,
        disable_future_imports=True,
        enum_field_as_literal=LiteralType.All,
        field_constraints=True,
        keep_model_order=True,
        skip_root_model=True,
        strict_nullable=True,
        use_annotated=True,
        use_standard_collections=True,
        use_type_alias=True,
        use_union_operator=True,
    )
    assert isinstance(text, str), "datamodel-code-generator made several modules"
    return text


def _harvest(tree: ast.Module, defs: Mapping[str, Mapping[str, Any]]) -> Types:
    classes: dict[str, dict[str, ast.expr]] = {}
    aliases: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            classes[node.name] = {
                field.target.id: field.annotation
                for field in node.body
                if isinstance(field, ast.AnnAssign)
                and isinstance(field.target, ast.Name)
            }
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            target = node.targets[0]
            assert isinstance(target, ast.Name)
            aliases[target.id] = node.value.args[1]
    unknown = set(classes) - set(defs)
    assert not unknown, f"datamodel-code-generator made up {sorted(unknown)}"
    missing = set(defs) - set(aliases) - set(classes)
    assert not missing, f"datamodel-code-generator renamed {sorted(missing)}"
    plain = _Plain({name: aliases[name] for name in aliases if name not in defs})
    return {
        name: {field: plain.of(value) for field, value in fields.items()}
        for name, fields in classes.items()
    }


class _Plain(ast.NodeTransformer):
    """Brings annotations to one form: `X | None`, no quotes, no aliases made up."""

    def __init__(self, made_up: Mapping[str, ast.expr]) -> None:
        self._made_up = made_up

    def of(self, annotation: ast.expr) -> ast.expr:
        """Give the annotation in plain form."""
        visited = self.visit(annotation)
        assert isinstance(visited, ast.expr)
        return visited

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in self._made_up:
            return self.of(self._made_up[node.id])
        return ast.Name("datetime") if node.id == "AwareDatetime" else node

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if isinstance(node.value, str):  # a forward reference
            return self.of(ast.parse(node.value, mode="eval").body)
        return node

    def visit_Call(self, node: ast.Call) -> ast.expr:
        return node  # Field(…): its strings are values

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        name = node.value.id if isinstance(node.value, ast.Name) else ""
        if name == "Literal":
            return node
        if name == "Optional":
            return _union(self.of(node.slice), ast.Constant(None))
        if name == "Union":
            assert isinstance(node.slice, ast.Tuple)
            return _union(*(self.of(part) for part in node.slice.elts))
        return ast.Subscript(node.value, self.of(node.slice))


def _union(first: ast.expr, *others: ast.expr) -> ast.expr:
    joined = first
    for other in others:
        joined = ast.BinOp(joined, ast.BitOr(), other)
    return joined
