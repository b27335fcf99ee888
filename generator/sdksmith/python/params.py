"""Views of the TypedDict twins: what callers give, checked before it is sent."""

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from sdksmith.ir import Component, Schema
from sdksmith.names import NameTable, snake
from sdksmith.python.annotations import (
    Imports,
    Printer,
    accept_any_container,
    split_field,
)
from sdksmith.python.arguments import Arguments
from sdksmith.python.booleans import tidy
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.class_names import is_scalar
from sdksmith.python.identifiers import ALIASES, object_fields
from sdksmith.python.literals import docstring, literal
from sdksmith.python.models import INDENT, alias_view, field_docstring, module_view
from sdksmith.python.rules import Rule, RuleReader, join_tests
from sdksmith.python.schemas import input_marker, rest_of
from sdksmith.python.variants import mark_variants
from sdksmith.python.views import (
    AliasView,
    ClassView,
    FieldView,
    ModelsView,
    RulesView,
    RuleView,
)


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


def _group(rules: Sequence[Rule]) -> Iterator[RulesView]:
    """Give the rules, those that share a test below it."""
    for when, group in groupby(rules, key=lambda rule: rule.when):
        found = list(group)
        shared = when if len(found) > 1 else "True"
        found = found if shared == when else [join_tests(found[0])]
        views = tuple(
            RuleView(
                tidy(rule.test), literal(".".join(rule.place)), literal(rule.words)
            )
            for rule in found
        )
        yield RulesView("" if shared == "True" else tidy(shared), views)


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
        self._rules = RuleReader(catalogue.components)
        self._checks = NameTable()
        self._spread = catalogue.only_spread

    def twin(self, component: Component) -> ClassView:
        """Give the twin of an object: every property that a caller may send."""
        schema = component.schema
        name = self._catalogue.names.params[component.name]
        annotations = self._types[name]
        wires = {field: wire for wire, field in object_fields(schema).items()}
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
        if component.name in self._spread:  # its fields are a method's arguments
            fields = [replace(field, docstring="") for field in fields]
        config = "INPUT_CLOSED" if closed else "INPUT"
        return self._add_checks(self._class(name, text, fields, config), schema)

    def _add_checks(self, view: ClassView, schema: Schema) -> ClassView:
        """Give a twin what is checked beyond its fields one by one."""
        rules = self._rules.read(schema)
        settings: list[str] = []
        check = ""
        if rules:
            self.imports.add("typing", "Any")
            self.imports.use("Broken")
            if any("search(" in rule.when + rule.test for rule in rules):
                self.imports.add("re", "search")
            check = self._checks.take(
                f"_check_{snake(view.name)}", f"_check_{view.name}"
            )
            settings.append(check)
        rest = self._types[ALIASES].get(rest_of(view.name))
        if rest:
            plain = accept_any_container(rest)
            settings.append(f"rest=lambda: {self._printer(plain).text(plain)}")
        if not settings:
            return view
        self.imports.use("checked")
        shown = tuple(_group(rules))
        decorators = (f"@checked({', '.join(settings)})", *view.decorators)
        return replace(view, decorators=decorators, check=check, rules=shown)

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
            name, shown, tuple(fields), decorators=(f"@with_config({config})",)
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
        printer = self._printer(annotation, is_alias=True)
        marker = input_marker(schema)
        if marker == "str" or "pattern" not in schema:
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

    def _printer(
        self,
        annotation: ast.expr,
        hidden: Iterable[str] = (),
        *,
        is_alias: bool = False,
    ) -> Printer:
        """Give a printer; the models that the annotation names are remembered."""
        found = {node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)}
        pairs = found & self._pairs.keys()
        if not pairs:
            return Printer(self.imports, hidden=hidden)
        self.models.update(self._pairs[name] for name in pairs)
        return _TwinPrinter(
            self.imports, hidden=hidden, renamed=self._twins, is_alias=is_alias
        )


class _TwinPrinter(Printer):
    """Prints annotations with twins: each alone, or as one of several variants."""

    def __init__(self, imports: Imports, *, is_alias: bool, **options: Any) -> None:
        super().__init__(imports, **options)
        self._is_alias = is_alias

    def text(self, annotation: ast.expr) -> str:
        text = mark_variants(super().text(annotation), is_alias=self._is_alias)
        for name in set(re.findall(r"\b((?:Variant)?Twin)\[", text)):
            self._imports.use(name)
        return text
