"""The arguments of a method: parameters and body fields under Python's names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sdksmith.ir import Body, BodyKind, Component, Operation, Parameter, Schema
from sdksmith.python.class_names import ClassNames, group_bodies
from sdksmith.python.identifiers import argument_names, object_fields

# The first three are the method's own; the others are per-call options.
RESERVED = (
    *("self", "options", "locals", "extra_headers", "extra_query", "extra_body"),
    *("timeout", "deadline", "max_retries", "idempotency_key"),
)
_LOCATIONS = ("path", "query", "header", "cookie")


_CONTENT_TYPE = "content_type"


@dataclass(frozen=True)
class Argument:
    """One argument of a method.

    Its type is that of the field `field` of the TypedDict `owner`; without a field it
    is `owner` itself, a whole body of the kind `kind`. `others` are what the same
    name means for other content types. With `choices` it is the content type, `default`
    being the one that is sent if nothing is said; a range among them stands for any.
    """

    name: str
    schema: Schema
    required: bool
    description: str
    owner: str
    field: str = ""
    parameter: Parameter | None = None
    kind: BodyKind = "json"
    others: tuple["Argument", ...] = ()
    choices: tuple[str, ...] = ()
    default: str = ""
    wire_name: str = ""


@dataclass(frozen=True)
class Shape:
    """The arguments of all content types that have the same ones.

    `alias` names the type of a body that is no object.
    """

    bodies: tuple[Body, ...]
    arguments: tuple[Argument, ...]
    alias: str = ""


@dataclass(frozen=True)
class Arguments:
    """All arguments of one method, the name of its TypedDict, the shapes of its body."""

    path: tuple[Argument, ...]
    keywords: tuple[Argument, ...]
    parameters_class: str = ""
    shapes: tuple[Shape, ...] = ()

    def all(self) -> tuple[Argument, ...]:
        """Give the arguments in the order of the signature."""
        return (*self.path, *self.keywords)

    def parameters(self) -> tuple[Argument, ...]:
        """Give those that are no part of the body."""
        return tuple(entry for entry in self.all() if entry.parameter)

    @property
    def has_choice(self) -> bool:
        """Whether one of the arguments is the content type."""
        return any(entry.choices for entry in self.keywords)

    def overloads(self) -> list[tuple[Argument, ...]]:
        """Give the keywords of each shape, if there are several."""
        if len(self.shapes) < 2:
            return []
        own = [entry for entry in self.keywords if entry.parameter]
        default = self.shapes[0].bodies[0].media_type
        return [
            _arrange([*own, *shape.arguments, *_content_type(shape.bodies, default)])
            for shape in self.shapes
        ]


def list_arguments(
    operation: Operation, components: Mapping[str, Component], names: ClassNames
) -> Arguments:
    """Give a method's arguments: the path's by position, then keywords, required first.

    Names that two places want get a suffix: the path keeps `id`, the body's becomes
    `id_body`. The TypedDict of the parameters, and the aliases of bodies that are no
    objects, have theirs from `names`.
    """
    groups = {
        place: [entry for entry in operation.parameters if entry.location == place]
        for place in _LOCATIONS
    }
    groups["path"].sort(key=lambda entry: operation.path.find(f"{{{entry.wire_name}}}"))
    fields = [_fields(body, components) for body in operation.bodies]
    wanted = [
        *(
            (place, [entry.wire_name for entry in groups[place]])
            for place in _LOCATIONS
        ),
        ("body", list(dict.fromkeys(wire for entry in fields for wire in entry))),
    ]
    own = [_CONTENT_TYPE] if _has_choice(operation.bodies) else []
    own += [] if all(body.component for body in operation.bodies) else ["body"]
    kept = {
        (place, wire_name): names.arguments[key]
        for place, wire_names in wanted
        for wire_name in wire_names
        if (key := f"{operation.key} {place} {wire_name}") in names.arguments
    }
    *taken, body_names = argument_names(wanted, (*RESERVED, *own), kept)
    owner = names.parameters.get(operation.id, "")
    parameters = [
        _of_parameter(entry, group[entry.wire_name], owner)
        for place, group in zip(_LOCATIONS, taken, strict=True)
        for entry in groups[place]
    ]
    shapes = [
        _shape(bodies, components, names, body_names, operation.id)
        for bodies in group_bodies(operation.bodies)
    ]
    keywords = [entry for entry in parameters if not _is_path(entry)]
    keywords += _join(shapes)
    if _has_choice(operation.bodies):
        keywords += _content_type(operation.bodies, operation.bodies[0].media_type)
    path = tuple(entry for entry in parameters if _is_path(entry))
    return Arguments(path, _arrange(keywords), owner, tuple(shapes))


def _arrange(arguments: Sequence[Argument]) -> tuple[Argument, ...]:
    return tuple(sorted(arguments, key=lambda entry: not entry.required))


def _is_path(argument: Argument) -> bool:
    return argument.parameter is not None and argument.parameter.location == "path"


def _of_parameter(parameter: Parameter, name: str, owner: str) -> Argument:
    said = parameter.description or str(parameter.schema.get("description", ""))
    return Argument(
        name, parameter.schema, parameter.required, said, owner, name, parameter
    )


# -- bodies --------------------------------------------------------------------------


def _fields(body: Body, components: Mapping[str, Component]) -> dict[str, Schema]:
    """Give the properties that a caller may send, if the body is an object."""
    if not body.component:
        return {}
    return {
        wire: entry
        for wire, entry in components[body.component].schema["properties"].items()
        if entry.get("readOnly") is not True and wire not in body.preset
    }


def _has_choice(bodies: Sequence[Body]) -> bool:
    """Say whether callers choose the content type: of several, or in a range."""
    return len(bodies) > 1 or any("*" in body.media_type for body in bodies)


def _shape(
    bodies: tuple[Body, ...],
    components: Mapping[str, Component],
    names: ClassNames,
    arguments: Mapping[str, str],
    operation_id: str,
) -> Shape:
    first = bodies[0]
    if first.component:
        return Shape(bodies, _of_fields(first, components, names, arguments))
    alias = names.bodies[operation_id, first.media_type]
    said = first.description or str(first.schema.get("description", ""))
    whole = Argument("body", first.schema, first.required, said, alias, kind=first.kind)
    return Shape(bodies, (whole,), alias)


def _of_fields(
    body: Body,
    components: Mapping[str, Component],
    names: ClassNames,
    arguments: Mapping[str, str],
) -> tuple[Argument, ...]:
    schema = components[body.component].schema
    known = object_fields(schema)
    return tuple(
        Argument(
            name=arguments[wire],
            schema=entry,
            required=wire in schema["required"] and body.required,
            description=str(entry.get("description", "")),
            owner=names.params[body.component],
            field=known[wire],
            wire_name=wire,
        )
        for wire, entry in _fields(body, components).items()
    )


def _join(shapes: Sequence[Shape]) -> list[Argument]:
    """Give the arguments of all shapes; only what each of them needs is required."""
    found: dict[str, list[Argument]] = {}
    for shape in shapes:
        for entry in shape.arguments:
            found.setdefault(entry.name, []).append(entry)
    return [
        replace(
            entries[0],
            required=len(entries) == len(shapes)
            and all(entry.required for entry in entries),
            others=tuple(entries[1:]),
        )
        for entries in found.values()
    ]


def _content_type(bodies: Sequence[Body], default: str) -> list[Argument]:
    """Give the argument that chooses; without the default among them it is required."""
    choices = tuple(body.media_type for body in bodies)
    has_range = any("*" in choice for choice in choices)
    schema: Schema = {"type": "string"} if has_range else {"enum": list(choices)}
    return [
        Argument(
            name=_CONTENT_TYPE,
            schema=schema,
            required=default not in choices,
            description=f"The content type of the body: {', '.join(choices)}.",
            owner="",
            choices=choices,
            default=default if "*" not in default else "",
        )
    ]
