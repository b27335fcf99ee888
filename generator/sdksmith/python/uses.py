"""What uses which types: it decides where the types stand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sdksmith.ir import Api, Operation, Schema, references
from sdksmith.python.catalogue import (
    Catalogue,
    error_schemas,
    input_schemas,
    success_schemas,
)
from sdksmith.python.placing import User

# An error's type is needed when there is one, whichever method has it.
_ERRORS = User((), sort="errors")
_EVENTS = User((), sort="events")


@dataclass(frozen=True)
class Uses:
    """What names a type itself, by the name of the type."""

    models: Mapping[str, set[User]]
    params: Mapping[str, set[User]]


def list_uses(api: Api, catalogue: Catalogue) -> Uses:
    """Give who uses what.

    Answers and input are told apart: callers give models of input seldom, so that a
    method seldom needs them. The events that the API sends are users too.
    """
    names = catalogue.names
    models, params = defaultdict[str, set[User]](set), defaultdict[str, set[User]](set)

    def add(user: User, schemas: Iterable[Schema | None]) -> None:
        for name in references([*schemas]):
            models[names.models[name]].add(user)

    for operation in api.operations():
        path, method = operation.resource, operation.name
        given = input_schemas(operation)
        add(User(path, method), success_schemas(operation))
        add(_ERRORS, error_schemas(operation))
        add(User(path, method, "given"), given)
        # Beside each twin in a body, callers may give the model that it is for.
        add(User(path, method, "given"), _list_spread(operation, catalogue))
        for name in references(given):
            params[names.params[name]].add(User(path, method))
        arguments = catalogue.arguments[operation.id]
        for own in (arguments.parameters_class, *(s.alias for s in arguments.shapes)):
            params[own].add(User(path, method))
    add(_EVENTS, [api.event])
    for name in references(api.event):
        for event in references(catalogue.components[name].schema):
            models[names.models[event]].add(_EVENTS._replace(method=event))
    return Uses(models, params)


def _list_spread(operation: Operation, catalogue: Catalogue) -> Iterator[Schema]:
    for body in operation.bodies:
        if body.component:
            yield catalogue.components[body.component].schema
