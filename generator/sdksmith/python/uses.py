"""Which resources use which types: what decides where the types stand."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdksmith.ir import Api, Operation, Schema, references
from sdksmith.python.catalogue import Catalogue, answer_schemas, input_schemas
from sdksmith.python.placing import Path

_WEBHOOKS = ("webhooks",)


@dataclass(frozen=True)
class Uses:
    """The resources whose methods name a type themselves, by its name."""

    models: Mapping[str, set[Path]]
    params: Mapping[str, set[Path]]


def list_uses(api: Api, catalogue: Catalogue) -> Uses:
    """Give who uses what; the events that the API sends stand for a resource."""
    names = catalogue.names
    models, params = defaultdict[str, set[Path]](set), defaultdict[str, set[Path]](set)
    for operation in api.operations():
        path = operation.resource
        given = references([*input_schemas(operation)])
        for name in (*references([*answer_schemas(operation)]), *given):
            models[names.models[name]].add(path)
        # Beside each twin in a body, callers may give the model that it is for.
        for name in references([*_list_spread(operation, catalogue)]):
            models[names.models[name]].add(path)
        for name in given:
            params[names.params[name]].add(path)
        arguments = catalogue.arguments[operation.id]
        for own in (arguments.parameters_class, *(s.alias for s in arguments.shapes)):
            params[own].add(path)
    for name in references(api.event):
        models[names.models[name]].add(_WEBHOOKS)
    return Uses(models, params)


def _list_spread(operation: Operation, catalogue: Catalogue) -> Iterator[Schema]:
    for body in operation.bodies:
        if body.component:
            yield catalogue.components[body.component].schema
