"""Views of the models: what answers are read into."""

import ast
import builtins
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sdksmith.ir import Component, Schema
from sdksmith.python.aliases import arrange_aliases
from sdksmith.python.annotations import Imports, Printer, allows_none
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.class_names import is_scalar
from sdksmith.python.constants import describe_values, view_constants
from sdksmith.python.identifiers import object_fields
from sdksmith.python.literals import clean, docstring, literal
from sdksmith.python.types import EXTRA
from sdksmith.python.views import (
    AliasView,
    ClassView,
    ConstantsView,
    FieldView,
    ModelsView,
)

INDENT = 4
"""Columns by which a docstring inside a class is indented."""


def view_models(catalogue: Catalogue) -> ModelsView:
    """Give the module of the models: what answers are read into."""
    imports = Imports(".")
    made = [
        (catalogue.names.models[name], catalogue.components[name])
        for name in catalogue.answers
        if not is_scalar(catalogue.components[name].schema)
    ]
    classes = [
        _model(name, component, catalogue, imports)
        for name, component in made
        if "properties" in component.schema
    ]
    # Pydantic reads annotations while a class is made: a `Warning` that comes later
    # would still be Python's own.
    classes.sort(key=lambda view: not hasattr(builtins, view.name))
    aliases = [
        alias_view(name, component, catalogue.alias_type(name), Printer(imports))
        for name, component in made
        if "properties" not in component.schema
    ]
    if classes:
        imports.add("._runtime.model", "Model")
    constants = view_constants(catalogue, imports)
    view = module_view(imports, [*classes, *constants], aliases)
    return replace(view, classes=tuple(classes), constants=tuple(constants))


def module_view(
    imports: Imports,
    classes: Sequence[ClassView | ConstantsView],
    aliases: Sequence[AliasView],
    twin_models: Sequence[str] = (),
) -> ModelsView:
    """Give the view of a module of types; its public names are its types."""
    arranged = arrange_aliases(aliases)
    for view in arranged:
        imports.add("typing", "TypeAlias")
        if view.at_run_time:
            imports.add("typing", "TYPE_CHECKING")
            imports.add("typing_extensions", "TypeAliasType")
    names = sorted([*(view.name for view in classes), *(view.name for view in aliases)])
    return ModelsView(
        imports.lines(),
        tuple(literal(name) for name in names),
        tuple(view for view in classes if isinstance(view, ClassView)),
        arranged,
        tuple(twin_models),
        has_typed_extra=any(
            view.extra for view in classes if isinstance(view, ClassView)
        ),
    )


def _model(
    name: str, component: Component, catalogue: Catalogue, imports: Imports
) -> ClassView:
    schema = component.schema
    goes_back = component.name in catalogue.inputs
    wire_names = {field: wire for wire, field in object_fields(schema).items()}
    annotations = dict(catalogue.types[name])
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
