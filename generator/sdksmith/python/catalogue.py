"""All types of one package, named and made in one run of the type generator."""

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdksmith.ir import (
    Answer,
    Api,
    Body,
    Component,
    Operation,
    Schema,
    Security,
    reachable,
    references,
)
from sdksmith.python.annotations import strip_limits
from sdksmith.python.arguments import Arguments, list_arguments
from sdksmith.python.bodies import add_bodies, put_files
from sdksmith.python.class_names import ClassNames
from sdksmith.python.identifiers import ALIASES, ANSWERS, BODIES
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
        shapes = [shape for entry in self.arguments.values() for shape in entry.shapes]
        return [shape.alias for shape in shapes if shape.alias]

    def alias_type(self, name: str) -> ast.expr:
        """Give the annotation of a component that is no object, by its class name."""
        return self.types[ALIASES][name]

    def body_type(self, alias: str) -> ast.expr:
        """Give the annotation of a body that is no object."""
        return self.types[BODIES][alias]

    def answer_type(self, schema: Schema) -> ast.expr:
        """Give the annotation of an answer's schema, as people read it."""
        return strip_limits(self.exact_answer_type(schema))

    def exact_answer_type(self, schema: Schema) -> ast.expr:
        """Give the annotation of an answer's schema with what it is checked for."""
        return self.types[ANSWERS][self.answer_fields[repr(schema)]]


def make_catalogue(api: Api) -> Catalogue:
    """Choose all names, then make all types."""
    components = {component.name: component for component in api.components}
    operations = api.operations()
    names = ClassNames(api.components, operations, api.locked)
    arguments = {
        operation.id: list_arguments(operation, components, names)
        for operation in operations
    }
    answer_schemas = _list_answers(api)
    models, inputs = list_used(api, components)
    fields = {key: f"answer{index}" for index, key in enumerate(answer_schemas)}
    definitions = Definitions(names, components)
    for name in dict.fromkeys(models):
        definitions.add_answer(components[name])
    for name in inputs:
        definitions.add_input(components[name])
    for name, json_fields in _multipart_fields(operations, components).items():
        put_files(definitions, name, json_fields)
    _add_arguments(definitions, arguments.values())
    add_bodies(definitions, BODIES, dict(_whole_bodies(arguments.values())))
    definitions.add_answers(
        ANSWERS, {fields[key]: schema for key, schema in answer_schemas.items()}
    )
    definitions.add_aliases(ALIASES)
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


def _list_answers(api: Api) -> dict[str, Schema]:
    found = {
        repr(schema): schema
        for operation in api.operations()
        for schema in answer_schemas(operation)
    }
    return found if api.event is None else {**found, repr(api.event): api.event}


def list_used(
    api: Api, components: Mapping[str, Component]
) -> tuple[list[str], list[str]]:
    """Give the components that become models, and those that become twins."""
    operations = api.operations()
    inputs = reachable(
        [schema for entry in operations for schema in input_schemas(entry)], components
    )
    models = reachable(_list_answers(api).values(), components)
    models += reachable(_nested_inputs(operations, inputs, components), components)
    return models, inputs


def _only_spread(
    operations: Sequence[Operation],
    inputs: Sequence[str],
    components: Mapping[str, Component],
) -> frozenset[str]:
    spread = {body.component for entry in operations for body in entry.bodies}
    nested = {
        name
        for schema in _nested_inputs(operations, inputs, components)
        for name in references(schema)
    }
    return frozenset(spread - nested)


def _whole_bodies(entries: Iterable[Arguments]) -> Iterator[tuple[str, Body]]:
    """Give the bodies that are no objects by their alias."""
    for entry in entries:
        for shape in entry.shapes:
            if shape.alias:
                yield shape.alias, shape.bodies[0]


def _multipart_fields(
    operations: Sequence[Operation], components: Mapping[str, Component]
) -> dict[str, set[str]]:
    """Give the objects that are sent as multipart, with those fields that are JSON."""
    bodies = [body for operation in operations for body in operation.bodies]
    return {
        name: {
            wire_name
            for wire_name, encoding in body.encodings.items()
            if encoding.content_type.endswith("json")
        }
        for body in bodies
        for name in _list_objects(body.schema, components)
        if body.kind == "multipart"
    }


def _list_objects(schema: Schema, components: Mapping[str, Component]) -> list[str]:
    """Give the object that a schema is, or those that it is a union of."""
    if "anyOf" in schema:
        options = [_list_objects(option, components) for option in schema["anyOf"]]
        return [name for names in options for name in names]
    if "$ref" not in schema:
        return []
    name = schema["$ref"].removeprefix("#/$defs/")
    target = components[name].schema
    return [name] if "properties" in target else _list_objects(target, components)


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
        body.schema
        for operation in operations
        for body in operation.bodies
        if not body.component
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


def answer_schemas(operation: Operation) -> list[Schema]:
    """Give the schemas of all that an operation gives: values, errors, items, headers."""
    bodies = _list_schemas((*operation.answers, *operation.errors))
    return bodies + _list_beside(operation)


def success_schemas(operation: Operation) -> list[Schema]:
    """Give the schemas of what a call gives that succeeds."""
    return _list_schemas(operation.answers) + _list_beside(operation)


def error_schemas(operation: Operation) -> list[Schema]:
    """Give the schemas of the bodies of errors."""
    return _list_schemas(operation.errors)


def _list_schemas(answers: Iterable[Answer]) -> list[Schema]:
    return [entry.schema for entry in answers if entry.schema is not None]


def _list_beside(operation: Operation) -> list[Schema]:
    found = [operation.pagination.item] if operation.pagination else []
    return found + ([operation.headers] if operation.headers else [])


def input_schemas(operation: Operation) -> list[Schema]:
    """Give the schemas of all that an operation takes."""
    found = [entry.schema for entry in operation.parameters]
    return found + [body.schema for body in operation.bodies]
