"""All names of a package, with what each is of and how it was made."""

from collections.abc import Iterator, Mapping

from sdksmith.ir import Api, Component, Operation
from sdksmith.lock import ChosenName, Locked
from sdksmith.python.arguments import Arguments, list_arguments
from sdksmith.python.catalogue import list_used
from sdksmith.python.class_names import ClassNames, is_scalar
from sdksmith.python.identifiers import class_identifier, identifier, object_fields
from sdksmith.python.resources import ResourceTable

_LOCKED = "names.lock"


def list_names(
    api: Api, client_name: str, *, every_field: bool = False
) -> tuple[ChosenName, ...]:
    """Give every name that a user of the package writes, in the order of the document.

    Classes, then methods and their arguments, then fields; of these only such as could
    have another name, unless `every_field` is wanted.
    """
    components = {entry.name: entry for entry in api.components}
    operations = api.operations()
    names = ClassNames(api.components, operations, api.locked)
    arguments = {
        entry.id: list_arguments(entry, components, names) for entry in operations
    }
    dotted = ResourceTable(api.root, client_name).dotted_names(api.root)
    found = [
        *_list_classes(api, components, names),
        *_list_own_classes(operations, names, api.locked),
        *_list_methods(operations, dotted, api.locked),
        *_list_arguments(operations, arguments, names, api.locked),
        *_list_fields(components, names, api.locked, every=every_field),
    ]
    return tuple(found)


def _how(locked: Locked, kind: str, key: str, name: str, made: str) -> str:
    return _LOCKED if locked.get(kind, {}).get(key) == name else made


def _list_classes(
    api: Api, components: Mapping[str, Component], names: ClassNames
) -> Iterator[ChosenName]:
    models, inputs = (set(used) for used in list_used(api, components))
    for name, entry in components.items():
        key, model = names.origins[name], names.models[name]
        how = _how(api.locked, "classes", key, model, _describe(entry, model))
        scalar = is_scalar(entry.schema)
        if name in models and not scalar:
            labels = (model, *_component_names(key))
            yield ChosenName("classes", key, model, how, entry.place, labels=labels)
        if name in inputs and (not scalar or "pattern" in entry.schema):
            twin, of_twin = names.params[name], f"{key} input"
            said = _how(api.locked, "classes", of_twin, twin, f"{model} as input")
            labels = (twin,)
            yield ChosenName("classes", of_twin, twin, said, entry.place, labels=labels)
        if name in names.values and name in models | inputs:
            of_values = f"{key} values"
            constants = names.values[name]
            made = f"values of {model}"
            said = _how(api.locked, "classes", of_values, constants, made)
            labels = (constants,)
            yield ChosenName(
                "classes", of_values, constants, said, entry.place, labels=labels
            )


def _component_names(key: str) -> tuple[str, ...]:
    """Give what the document calls a component, by its key; nothing else has a name."""
    start = "#/components/schemas/"
    name = key.removeprefix(start)
    is_named = key.startswith(start) and "/" not in name and " " not in name
    return (name.replace("~1", "/").replace("~0", "~"),) if is_named else ()


def _describe(component: Component, name: str) -> str:
    """Give how a class's name was made: from what, and why not from the best."""
    wanted = component.wanted or (component.name,)
    best = class_identifier(wanted[0])
    made = component.role or "schema"
    if best == name:
        return made
    told = any(class_identifier(text) == name for text in wanted[1:])
    way = "from its place or title" if told else "told by what it is"
    return f"{made}; {best} is taken: {way}"


def _list_own_classes(
    operations: tuple[Operation, ...], names: ClassNames, locked: Locked
) -> Iterator[ChosenName]:
    for entry in operations:
        if entry.id in names.parameters:
            key = f"{entry.key} parameters"
            name = names.parameters[entry.id]
            how = _how(locked, "classes", key, name, "parameters of the operation")
            yield ChosenName(
                "classes", key, name, how, place=entry.place, labels=(name,)
            )
        for body in entry.bodies:
            alias = names.bodies.get((entry.id, body.media_type))
            if alias:
                key = f"{entry.key} {body.media_type}"
                how = _how(locked, "classes", key, alias, "body of the operation")
                yield ChosenName(
                    "classes", key, alias, how, place=entry.place, labels=(alias,)
                )


def _list_methods(
    operations: tuple[Operation, ...], dotted: Mapping[str, str], locked: Locked
) -> Iterator[ChosenName]:
    for entry in operations:
        name = dotted[entry.id]
        made = f"{entry.named_by}; operation {entry.id}"
        how = _how(locked, "methods", entry.key, name, made)
        labels = (entry.id, name)
        yield ChosenName(
            "methods", entry.key, name, how, place=entry.place, labels=labels
        )


def _list_arguments(
    operations: tuple[Operation, ...],
    arguments: Mapping[str, Arguments],
    names: ClassNames,
    locked: Locked,
) -> Iterator[ChosenName]:
    owners = {twin: name for name, twin in names.params.items()}
    for entry in operations:
        for argument in arguments[entry.id].all():
            parameter = argument.parameter
            wire_name = parameter.wire_name if parameter else argument.wire_name
            if not wire_name:  # the whole body, or the choice of its content type
                continue
            place = parameter.location if parameter else "body"
            key = f"{entry.key} {place} {wire_name}"
            plain = identifier(wire_name)
            made = "its name" if argument.name == wire_name else "in snake case"
            if argument.name not in (wire_name, plain):
                made = f"{plain} is taken, or a word of the method's own"
            how = _how(locked, "arguments", key, argument.name, made)
            owner = owners.get(argument.owner)
            yield ChosenName(
                "arguments",
                key,
                argument.name,
                how,
                place=entry.place,
                scope=entry.key,
                labels=_field_labels(owner, wire_name, names) if owner else (),
            )


def _field_labels(owner: str, wire_name: str, names: ClassNames) -> tuple[str, ...]:
    """Give what people call a property: by the class, and by the component."""
    classes = (names.models[owner], *_component_names(names.origins[owner]))
    return tuple(dict.fromkeys(f"{name}.{wire_name}" for name in classes))


def _list_fields(
    components: Mapping[str, Component],
    names: ClassNames,
    locked: Locked,
    *,
    every: bool,
) -> Iterator[ChosenName]:
    for component in components.values():
        origin = names.origins[component.name]
        for wire_name, name in object_fields(component.schema).items():
            plain = identifier(wire_name, "field")
            if name == wire_name == plain and not every:  # it never changes
                continue
            key = f"{origin} {wire_name}"
            made = "in snake case" if name == plain else f"{plain} is taken"
            place = (*component.place, "properties", wire_name)
            yield ChosenName(
                "fields",
                key,
                name,
                _how(locked, "fields", key, name, made),
                place,
                scope=origin,
                labels=_field_labels(component.name, wire_name, names),
            )
