"""Views of the TypedDict twins: what callers give, checked before it is sent."""

import ast
from collections.abc import Iterable, Sequence

from sdksmith.ir import Component, Schema
from sdksmith.python.annotations import (
    Imports,
    Printer,
    accept_any_container,
    split_field,
)
from sdksmith.python.arguments import Arguments
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.identifiers import field_names
from sdksmith.python.literals import docstring, literal
from sdksmith.python.models import INDENT, alias_view, field_docstring, module_view
from sdksmith.python.schemas import input_marker, is_python_pattern, is_scalar
from sdksmith.python.views import AliasView, ClassView, FieldView, ModelsView


def view_params(catalogue: Catalogue) -> ModelsView:
    """Give the module of the twins, of the parameters and of whole bodies."""
    views = _ParamViews(catalogue)
    components = [catalogue.components[name] for name in catalogue.inputs]
    classes = [
        *(views.twin(entry) for entry in components if is_object(entry.schema)),
        *(
            views.parameters(entry)
            for entry in catalogue.arguments.values()
            if entry.parameters_class
        ),
    ]
    aliases = [
        *(views.alias(entry) for entry in components if _has_alias(entry.schema)),
        *(views.body(alias) for alias in catalogue.bodies),
    ]
    if classes:
        views.imports.add("pydantic", "with_config")
        views.imports.add("typing_extensions", "TypedDict")
    if views.models:
        views.imports.add("typing", "TYPE_CHECKING")
    return module_view(views.imports, classes, aliases, sorted(views.models))


def is_object(schema: Schema) -> bool:
    """Say whether a component becomes a class."""
    return "properties" in schema


def _has_alias(schema: Schema) -> bool:
    """Say whether a component keeps its name; a plain scalar is read in place."""
    return not is_object(schema) and (not is_scalar(schema) or "pattern" in schema)


class _ParamViews:
    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._types = catalogue.types
        self.imports = Imports(".")
        names = catalogue.names
        self._pairs = {
            names.params[name]: names.models[name]
            for name in catalogue.inputs
            if is_object(catalogue.components[name].schema)
        }
        self._twins = {
            twin: f'Twin[{twin}, "{model}"]' for twin, model in self._pairs.items()
        }
        self.models: set[str] = set()

    def twin(self, component: Component) -> ClassView:
        """Give the twin of an object: every property that a caller may send."""
        schema = component.schema
        name = self._catalogue.names.params[component.name]
        annotations = self._types[name]
        wires = {
            field: wire for wire, field in field_names(schema["properties"]).items()
        }
        fields = [
            self._field(
                field,
                annotation,
                wires[field],
                schema["properties"][wires[field]],
                wires[field] in schema["required"],
                annotations,
            )
            for field, annotation in annotations.items()
        ]
        closed = schema.get("additionalProperties") is False
        text = component.description or f"{self._pairs[name]}, as input."
        return self._class(name, text, fields, "INPUT_CLOSED" if closed else "INPUT")

    def parameters(self, arguments: Arguments) -> ClassView:
        """Give the TypedDict of an operation's parameters; its keys are arguments."""
        name = arguments.parameters_class
        annotations = self._types[name]
        fields = [
            self._field(
                entry.name,
                annotations[entry.name],
                entry.name,
                {},
                entry.required,
                annotations,
            )
            for entry in arguments.all()
            if entry.parameter
        ]
        return self._class(name, "The parameters of one operation.", fields, "INPUT")

    def _class(
        self, name: str, text: str, fields: Sequence[FieldView], config: str
    ) -> ClassView:
        self.imports.add("._runtime.model", config)
        shown = docstring(text, indent=INDENT)
        return ClassView(
            name, shown, tuple(fields), decorator=f"@with_config({config})"
        )

    def _field(
        self,
        name: str,
        annotation: ast.expr,
        wire_name: str,
        schema: Schema,
        required: bool,
        hidden: Iterable[str],
    ) -> FieldView:
        printer = self._printer(annotation, hidden)
        inner, limits = split_field(accept_any_container(annotation))
        rows = [f"{row.arg}={ast.unparse(row.value)}" for row in limits]
        if name != wire_name:
            rows.insert(0, f"alias={literal(wire_name)}")
        text = printer.text(inner)
        if rows:
            metadata = f"{printer.name('Field')}({', '.join(rows)})"
            text = f"{printer.name('Annotated')}[{text}, {metadata}]"
        if required:
            text = f"{printer.name('Required')}[{text}]"
        return FieldView(name, text, "", field_docstring(schema))

    def alias(self, component: Component) -> AliasView:
        """Give the name of an input type that is no object."""
        schema = component.schema
        name = self._catalogue.names.params[component.name]
        annotation = accept_any_container(self._catalogue.alias_type(name))
        printer = self._printer(annotation)
        marker = input_marker(schema)
        if marker == "str" or not is_python_pattern(schema.get("pattern")):
            return alias_view(name, component, annotation, printer)
        # Pydantic cannot put a pattern on a type that takes an object or its string.
        metadata = f"{printer.name('Matches')}({literal(schema['pattern'])})"
        source = f"{printer.name('Annotated')}[{printer.name(marker)}, {metadata}]"
        text = docstring(component.description) if component.description else ""
        return AliasView(name, source, text)

    def body(self, name: str) -> AliasView:
        """Give the name of a body that is no object."""
        annotation = accept_any_container(self._catalogue.body_type(name))
        return AliasView(name, self._printer(annotation).text(annotation), "")

    def _printer(self, annotation: ast.expr, hidden: Iterable[str] = ()) -> Printer:
        """Give a printer; the models that the annotation names are remembered."""
        found = {node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)}
        for name in found & self._pairs.keys():
            self.imports.use("Twin")
            self.models.add(self._pairs[name])
        return Printer(self.imports, hidden=hidden, renamed=self._twins)
