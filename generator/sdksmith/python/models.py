"""Views of the models: what answers are read into."""

import ast
import builtins
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from sdksmith.ir import Component, Schema
from sdksmith.python.annotations import Imports, Printer, allows_none
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.class_names import is_scalar
from sdksmith.python.constants import describe_values, view_constants
from sdksmith.python.identifiers import object_fields
from sdksmith.python.late import mark_late
from sdksmith.python.literals import clean, docstring, literal
from sdksmith.python.modules import (
    TypeModule,
    list_modules,
    list_named,
    view_index,
    view_module,
)
from sdksmith.python.placing import MOST_AT_ONCE, User
from sdksmith.python.types import EXTRA
from sdksmith.python.views import (
    AliasView,
    ClassView,
    ConstantsView,
    FieldView,
    ModelsView,
    TypesView,
)

_SUMMARY = "The models: what answers are read into."
INDENT = 4
"""Columns by which a docstring inside a class is indented."""


def view_models(catalogue: Catalogue, users: Mapping[str, Iterable[User]]) -> TypesView:
    """Give the modules of the models: what answers are read into.

    Args:
        users: what names a model themselves.
    """
    made = {
        catalogue.names.models[name]: catalogue.components[name]
        for name in catalogue.answers
        if not is_scalar(catalogue.components[name].schema)
    }
    constants = {view.name: view for view in view_constants(catalogue)}
    late = _list_late(made)
    needs = {
        **{name: _list_needs(name, made, late, catalogue) for name in made},
        **{name: [] for name in constants},
    }
    modules = list_modules("models", needs, users)
    views = [
        partial(_view_module, module, made, constants, late, catalogue)
        for module in modules
    ]
    return TypesView(view_index(modules, _SUMMARY), tuple(views))


def _list_late(made: Mapping[str, Component]) -> frozenset[str]:
    """Give the models that fields may name late: those of a package of many."""
    if len(made) <= MOST_AT_ONCE:
        return frozenset()
    return frozenset(name for name in made if "properties" in made[name].schema)


def _list_needs(
    name: str,
    made: Mapping[str, Component],
    late: frozenset[str],
    catalogue: Catalogue,
) -> list[str]:
    if "properties" in made[name].schema:
        fields = catalogue.types[name].values()
        return list_named([mark_late(field, late)[0] for field in fields], made)
    return list_named([catalogue.alias_type(name)], made)


def _view_module(
    module: TypeModule,
    made: Mapping[str, Component],
    constants: Mapping[str, ConstantsView],
    late: frozenset[str],
    catalogue: Catalogue,
) -> ModelsView:
    own = {name: made[name] for name in module.names if name in made}
    imports = module.imports()
    classes = [
        _model(name, component, late, catalogue, imports)
        for name, component in own.items()
        if "properties" in component.schema
    ]
    # Pydantic reads annotations while a class is made: a `Warning` that comes later
    # would still be Python's own.
    classes.sort(key=lambda view: not hasattr(builtins, view.name))
    aliases = [
        alias_view(name, component, catalogue.alias_type(name), Printer(imports))
        for name, component in own.items()
        if "properties" not in component.schema
    ]
    named = [constants[name] for name in module.names if name in constants]
    if classes:
        imports.add("._runtime.model", "Model")
    if named:
        imports.add("typing", "Final")
    return view_module(module, imports, classes, aliases, constants=named)


def _model(
    name: str,
    component: Component,
    late: frozenset[str],
    catalogue: Catalogue,
    imports: Imports,
) -> ClassView:
    schema = component.schema
    goes_back = component.name in catalogue.inputs
    wire_names = {field: wire for wire, field in object_fields(schema).items()}
    annotations = dict[str, ast.expr]()
    for field, annotation in catalogue.types[name].items():
        annotations[field], named = mark_late(annotation, late)
        for other in named:
            imports.show(other)
    extra = annotations.pop(EXTRA, None)
    printer = Printer(imports, hidden=annotations)
    fields = [
        _model_field(
            field,
            annotations[field],
            wire_names[field],
            schema["properties"][wire_names[field]],
            wire_names[field] in schema["required"],
            goes_back,
            printer,
        )
        for field in annotations
    ]
    if extra:
        imports.use("Field")
    return ClassView(
        name,
        docstring(component.description or f"{name}.", indent=INDENT),
        tuple(fields),
        printer.text(extra) if extra else "",
    )


def _model_field(
    name: str,
    annotation: ast.expr,
    wire_name: str,
    schema: Schema,
    required: bool,
    goes_back: bool,
    printer: Printer,
) -> FieldView:
    """A field that may be missing reads as None; `model_fields_set` knows better."""
    text = printer.text(annotation)
    if not required and not allows_none(annotation):
        text = f"{text} | None"
    metadata: list[str] = []
    if name != wire_name:
        metadata.append(f"{printer.name('Field')}(alias={literal(wire_name)})")
    if goes_back and schema.get("readOnly") is True:
        metadata.append(printer.name("READ_ONLY"))
    if metadata:
        text = f"{printer.name('Annotated')}[{text}, {', '.join(metadata)}]"
    return FieldView(name, text, "" if required else " = None", field_docstring(schema))


def field_docstring(schema: Schema) -> str:
    """Give the docstring of a field, or nothing where nothing is said of it."""
    text = describe(schema)
    return docstring(text, indent=INDENT) if text else ""


def describe(schema: Schema) -> str:
    """Give what the document says of a value: its words, its default, its end."""
    parts = [clean(str(schema.get("description", "")))]
    if "default" in schema and schema["default"] is not None:
        parts.append(f"The server's default is {_shorten(schema['default'])}.")
    if schema.get("deprecated") is True:
        parts.append("Deprecated.")
    return " ".join(filter(None, parts))


def _shorten(value: Any) -> str:
    text = literal(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def alias_view(
    name: str, component: Component, annotation: ast.expr, printer: Printer
) -> AliasView:
    """Give the view of a component that is no object."""
    said = describe_values(component)
    text = docstring(said) if said else ""
    return AliasView(name, printer.text(annotation), text)
