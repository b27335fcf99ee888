"""The arguments of a method: parameters and body fields under Python's names."""

from collections.abc import Mapping
from dataclasses import dataclass

from sdksmith.ir import Body, Component, Operation, Parameter, Schema
from sdksmith.python.identifiers import (
    ClassNames,
    argument_names,
    class_identifier,
    field_names,
)

# The first three are the method's own; the others are per-call options.
RESERVED = (
    *("self", "options", "locals", "extra_headers", "extra_query", "extra_body"),
    *("timeout", "deadline", "max_retries", "idempotency_key"),
)
_LOCATIONS = ("path", "query", "header", "cookie")


@dataclass(frozen=True)
class Argument:
    """One argument of a method.

    Its type is that of the field `field` of the TypedDict `owner`; without a field it
    is `owner` itself, a whole body.
    """

    name: str
    schema: Schema
    required: bool
    description: str
    owner: str
    field: str = ""
    parameter: Parameter | None = None


@dataclass(frozen=True)
class Arguments:
    """All arguments of one method; the names of its TypedDict and its body's alias."""

    path: tuple[Argument, ...]
    keywords: tuple[Argument, ...]
    parameters_class: str = ""
    body_alias: str = ""

    def all(self) -> tuple[Argument, ...]:
        """Give the arguments in the order of the signature."""
        return (*self.path, *self.keywords)

    def parameters(self) -> tuple[Argument, ...]:
        """Give those that are no part of the body."""
        return tuple(entry for entry in self.all() if entry.parameter)


def list_arguments(
    operation: Operation, components: Mapping[str, Component], names: ClassNames
) -> Arguments:
    """Give a method's arguments: the path's by position, then keywords, required first.

    Names that two places want get a suffix: the path keeps `id`, the body's becomes
    `id_body`. The TypedDict of the parameters, and the alias of a body that is no
    object, take their names here.
    """
    groups = {
        place: [entry for entry in operation.parameters if entry.location == place]
        for place in _LOCATIONS
    }
    groups["path"].sort(key=lambda entry: operation.path.find(f"{{{entry.wire_name}}}"))
    fields = _body_fields(operation, components)
    wanted = [
        *(
            (place, [entry.wire_name for entry in groups[place]])
            for place in _LOCATIONS
        ),
        ("body", list(fields)),
    ]
    *taken, body_names = argument_names(wanted, RESERVED)
    prefix = class_identifier(operation.id)
    owner = names.take(f"{prefix}Params") if operation.parameters else ""
    parameters = [
        _of_parameter(entry, group[entry.wire_name], owner)
        for place, group in zip(_LOCATIONS, taken, strict=True)
        for entry in groups[place]
    ]
    keywords = [entry for entry in parameters if not _is_path(entry)]
    alias = ""
    if operation.body and fields:
        keywords += _of_fields(operation.body, components, names, body_names)
    elif operation.body:
        alias = names.take(f"{prefix}Body")
        keywords.append(_whole_body(operation.body, alias))
    keywords.sort(key=lambda entry: not entry.required)
    path = tuple(entry for entry in parameters if _is_path(entry))
    return Arguments(path, tuple(keywords), owner, alias)


def _is_path(argument: Argument) -> bool:
    return argument.parameter is not None and argument.parameter.location == "path"


def _body_fields(
    operation: Operation, components: Mapping[str, Component]
) -> dict[str, Schema]:
    """Give the properties that a caller may send, if the body is an object."""
    if not operation.body or not operation.body.component:
        return {}
    schema = components[operation.body.component].schema
    return {
        wire: entry
        for wire, entry in schema["properties"].items()
        if entry.get("readOnly") is not True
    }


def _of_parameter(parameter: Parameter, name: str, owner: str) -> Argument:
    said = parameter.description or str(parameter.schema.get("description", ""))
    return Argument(
        name, parameter.schema, parameter.required, said, owner, name, parameter
    )


def _of_fields(
    body: Body,
    components: Mapping[str, Component],
    names: ClassNames,
    arguments: Mapping[str, str],
) -> list[Argument]:
    schema = components[body.component].schema
    known = field_names(schema["properties"])
    return [
        Argument(
            name=name,
            schema=schema["properties"][wire],
            required=wire in schema["required"] and body.required,
            description=str(schema["properties"][wire].get("description", "")),
            owner=names.params[body.component],
            field=known[wire],
        )
        for wire, name in arguments.items()
    ]


def _whole_body(body: Body, alias: str) -> Argument:
    said = body.description or str(body.schema.get("description", ""))
    return Argument("body", body.schema, body.required, said, alias)
