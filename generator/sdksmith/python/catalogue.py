"""All types of one package, named and made in one run of the type generator."""

import ast
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sdksmith.ir import (
    Answer,
    Api,
    Component,
    Operation,
    Schema,
    Security,
    reachable,
    references,
)
from sdksmith.python.arguments import Arguments, list_arguments
from sdksmith.python.identifiers import ALIASES, ANSWERS, BODIES, ClassNames
from sdksmith.python.schemas import Definitions
from sdksmith.python.types import Types, make_types


@dataclass(frozen=True)
class Catalogue:
    """All that is known of the types of one package.

    Attributes:
        answers: the components that are read from answers; each becomes a model.
        inputs: the components that callers give; each becomes a twin.
        arguments: the arguments by operation id.
        answer_fields: the field of the made-up class of answers, by schema.
        only_spread: the components that are never given whole, only as the keywords of
            one method, which describes them.
    """

    names: ClassNames
    components: Mapping[str, Component]
    types: Types
    answers: Sequence[str]
    inputs: Sequence[str]
    arguments: Mapping[str, Arguments]
    answer_fields: Mapping[str, str]
    security: Security
    only_spread: frozenset[str]

    @property
    def bodies(self) -> list[str]:
        """The aliases of bodies that are no objects."""
        aliases = [entry.body_alias for entry in self.arguments.values()]
        return [alias for alias in aliases if alias]

    def alias_type(self, name: str) -> ast.expr:
        """Give the annotation of a component that is no object, by its class name."""
        return self.types[ALIASES][name]

    def body_type(self, alias: str) -> ast.expr:
        """Give the annotation of a body that is no object."""
        return self.types[BODIES][alias]

    def answer_type(self, schema: Schema) -> ast.expr:
        """Give the annotation of an answer's schema, a syntax tree."""
        return self.types[ANSWERS][self.answer_fields[repr(schema)]]


def make_catalogue(api: Api) -> Catalogue:
    """Choose all names, then make all types."""
    components = {component.name: component for component in api.components}
    names = ClassNames(api.components)
    operations = api.operations()
    arguments = {
        operation.id: list_arguments(operation, components, names)
        for operation in operations
    }
    answer_schemas = {
        repr(schema): schema
        for operation in operations
        for schema in _answer_schemas(operation)
    }
    inputs = reachable(_input_schemas(operations), components)
    models = reachable(answer_schemas.values(), components)
    models += reachable(_nested_inputs(operations, inputs, components), components)
    fields = {key: f"answer{index}" for index, key in enumerate(answer_schemas)}
    definitions = Definitions(names, components)
    for name in dict.fromkeys(models):
        definitions.add_answer(components[name])
    for name in inputs:
        definitions.add_input(components[name])
    _add_arguments(definitions, arguments.values())
    definitions.add_arguments(BODIES, _body_schemas(arguments.values()))
    definitions.add_aliases(ALIASES)
    definitions.add_answers(
        ANSWERS, {fields[key]: schema for key, schema in answer_schemas.items()}
    )
    return Catalogue(
        names=names,
        components=components,
        types=make_types(definitions.defs, definitions.fields, definitions.markers),
        answers=_in_order(components, models),
        inputs=_in_order(components, inputs),
        arguments=arguments,
        answer_fields=fields,
        security=api.security,
        only_spread=_only_spread(operations, inputs, components),
    )


def _only_spread(
    operations: Sequence[Operation],
    inputs: Sequence[str],
    components: Mapping[str, Component],
) -> frozenset[str]:
    spread = {entry.body.component for entry in operations if entry.body}
    nested = {
        name
        for schema in _nested_inputs(operations, inputs, components)
        for name in references(schema)
    }
    return frozenset(spread - nested)


def _body_schemas(entries: Iterable[Arguments]) -> dict[str, Schema]:
    return {
        argument.owner: argument.schema
        for entry in entries
        for argument in entry.keywords
        if entry.body_alias and argument.owner == entry.body_alias
    }


def _in_order(components: Mapping[str, Component], names: Iterable[str]) -> list[str]:
    wanted = set(names)
    return [name for name in components if name in wanted]


def _nested_inputs(
    operations: Sequence[Operation],
    inputs: Sequence[str],
    components: Mapping[str, Component],
) -> list[Schema]:
    """Give the schemas inside of which callers may put a model in place of a twin.

    An object that is only ever spread into keywords needs no model.
    """
    found = [components[name].schema for name in inputs]
    found += [
        entry.schema for operation in operations for entry in operation.parameters
    ]
    return found + [
        operation.body.schema
        for operation in operations
        if operation.body and not operation.body.component
    ]


def _add_arguments(definitions: Definitions, entries: Iterable[Arguments]) -> None:
    for entry in entries:
        if entry.parameters_class:
            schemas = {
                argument.name: argument.schema
                for argument in entry.all()
                if argument.parameter
            }
            definitions.add_arguments(entry.parameters_class, schemas)


def _answer_schemas(operation: Operation) -> list[Schema]:
    entries: tuple[Answer, ...] = (*operation.answers, *operation.errors)
    return [entry.schema for entry in entries if entry.schema is not None]


def _input_schemas(operations: Sequence[Operation]) -> list[Schema]:
    found = [entry.schema for operation in operations for entry in operation.parameters]
    return found + [entry.body.schema for entry in operations if entry.body]
