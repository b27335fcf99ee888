"""Views of the TypedDict twins: what callers give, checked before it is sent."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from sdksmith.ir import Component, Schema
from sdksmith.names import NameTable, snake
from sdksmith.python.annotations import (
    Imports,
    Printer,
    accept_any_container,
    names_in,
    split_field,
)
from sdksmith.python.arguments import Arguments
from sdksmith.python.booleans import tidy
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.identifiers import ALIASES, object_fields
from sdksmith.python.literals import docstring, literal
from sdksmith.python.models import INDENT, alias_view, field_docstring
from sdksmith.python.modules import (
    TypeModule,
    list_modules,
    view_index,
    view_module,
)
from sdksmith.python.placing import User
from sdksmith.python.rules import Rule, join_tests
from sdksmith.python.schemas import input_marker, rest_of
from sdksmith.python.twins import Twins
from sdksmith.python.variants import mark_variants
from sdksmith.python.views import (
    AliasView,
    ClassView,
    FieldView,
    ModelsView,
    RulesView,
    RuleView,
    TypesView,
)

_SUMMARY = "What callers give: TypedDicts with snake case keys."


def view_params(catalogue: Catalogue, users: Mapping[str, Iterable[User]]) -> TypesView:
    """Give the modules of the twins, of the parameters and of whole bodies.

    Args:
        users: what names a type of input themselves.
    """
    twins = Twins(catalogue)
    modules = list_modules("params", twins.list_needs(), users)
    views = [_ParamViews(twins, module).view for module in modules]
    return TypesView(view_index(modules, _SUMMARY), tuple(views))


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


class _ParamViews:
    """The views of one module."""

    def __init__(self, twins: Twins, module: TypeModule) -> None:
        self._all = twins
        self._module = module
        self._catalogue = twins.catalogue
        self._types = twins.catalogue.types
        self._imports = module.imports()
        self._checks = NameTable()

    def view(self) -> ModelsView:
        """Give the module."""
        twins, own = self._all, self._module.names
        classes = [
            *(self._twin(twins.objects[name]) for name in own if name in twins.objects),
            *(
                self._parameters(twins.arguments[name])
                for name in own
                if name in twins.arguments
            ),
        ]
        aliases = [
            *(
                self._alias(twins.aliases[name])
                for name in own
                if name in twins.aliases
            ),
            *(self._body(name) for name in own if name in twins.bodies),
        ]
        if classes:
            self._imports.add("pydantic", "with_config")
            self._imports.add("typing_extensions", "TypedDict")
        return view_module(self._module, self._imports, classes, aliases)

    def _twin(self, component: Component) -> ClassView:
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
        text = component.description or f"{self._all.pairs[name]}, as input."
        if (
            component.name in self._catalogue.only_spread
        ):  # its fields are a method's arguments
            fields = [replace(field, docstring="") for field in fields]
        config = "INPUT_CLOSED" if closed else "INPUT"
        return self._add_checks(self._class(name, text, fields, config), schema)

    def _add_checks(self, view: ClassView, schema: Schema) -> ClassView:
        """Give a twin what is checked beyond its fields one by one."""
        rules = self._all.rules.read(schema)
        settings: list[str] = []
        check = ""
        if rules:
            self._imports.add("typing", "Any")
            self._imports.use("Broken")
            if any("search(" in rule.when + rule.test for rule in rules):
                self._imports.add("re", "search")
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
        self._imports.use("checked")
        shown = tuple(_group(rules))
        decorators = (f"@checked({', '.join(settings)})", *view.decorators)
        return replace(view, decorators=decorators, check=check, rules=shown)

    def _parameters(self, arguments: Arguments) -> ClassView:
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
        self._imports.add("._runtime.model", config)
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

    def _alias(self, component: Component) -> AliasView:
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

    def _body(self, name: str) -> AliasView:
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
        pairs = names_in(annotation) & self._all.pairs.keys()
        if not pairs:
            return Printer(self._imports, hidden=hidden)
        for name in pairs:
            self._imports.show_model(self._all.pairs[name])
        return _TwinPrinter(
            self._imports, hidden=hidden, renamed=self._all.printed, is_alias=is_alias
        )


class _TwinPrinter(Printer):
    """Prints annotations with twins: each alone, or as one of several variants."""

    def __init__(self, imports: Imports, *, is_alias: bool, **options: Any) -> None:
        super().__init__(imports, **options)
        self._is_alias = is_alias

    def name(self, name: str) -> str:
        """Give `Twin[PetParam, "Pet"]`; the twin itself is imported if it must be."""
        self._imports.use(name, self._hidden)
        return super().name(name)

    def text(self, annotation: ast.expr) -> str:
        text = mark_variants(super().text(annotation), is_alias=self._is_alias)
        for name in set(re.findall(r"\b((?:Variant)?Twin)\[", text)):
            self._imports.use(name)
        return text
