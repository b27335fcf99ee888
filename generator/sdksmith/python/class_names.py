"""The names of all classes and aliases of a package, settled at once."""

from collections.abc import Iterator, Mapping, Sequence

from sdksmith.ir import Body, Component, Operation, Schema
from sdksmith.names import NameTable, pascal
from sdksmith.python.identifiers import (
    ALIASES,
    ANSWERS,
    BODIES,
    MODULE_NAMES,
    class_identifier,
    spell_signs,
    told_class,
)
from sdksmith.settling import DERIVED, EXACT, INLINE, Wish, rank_changed, settle

_UNSEEN = DERIVED + 1
"""Scalars have no class: their names matter to nobody."""


def group_bodies(bodies: Sequence[Body]) -> list[tuple[Body, ...]]:
    """Give the bodies that have the same arguments together."""
    groups: dict[tuple[str, ...], list[Body]] = {}
    for body in bodies:
        key = (body.component,) if body.component else _whole(body)
        groups.setdefault(key, []).append(body)
    return [tuple(group) for group in groups.values()]


def _whole(body: Body) -> tuple[str, ...]:
    """Give what tells a body that is one argument from others."""
    return "json" if body.kind == "form" else body.kind, repr(body.schema)


class ClassNames:
    """The class names: of models, of their TypedDict twins, of operations' arguments.

    Attributes:
        models: by component.
        params: the twins, by component.
        values: the constants of enums, by component.
        parameters: the TypedDicts of parameters, by operation id.
        bodies: the aliases of bodies that are no objects, by operation id and the first
            content type.
        origins: the identities, by component.
        arguments: names of arguments that were given before, by identity.
    """

    def __init__(
        self,
        components: Sequence[Component],
        operations: Sequence[Operation] = (),
        locked: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:
        reserved = {*MODULE_NAMES, ANSWERS, BODIES, ALIASES}
        self.origins = {entry.name: entry.origin or entry.name for entry in components}
        own = [_wish(entry, self.origins[entry.name]) for entry in components]
        self.arguments = (locked or {}).get("arguments", {})
        given = (locked or {}).get("classes", {})
        models = settle(own, reserved=reserved, locked=given)
        derived = [*_derive(components, self.origins, models), *_list_own(operations)]
        reserved |= set(models.values())
        made = settle(derived, reserved=reserved, locked=given)
        self.models = {name: models[key] for name, key in self.origins.items()}
        self.params = {name: made[f"{key} input"] for name, key in self.origins.items()}
        self.values = {
            name: made[f"{key} values"]
            for name, key in self.origins.items()
            if f"{key} values" in made
        }
        self.parameters = {
            entry.id: made[f"{entry.key} parameters"]
            for entry in operations
            if entry.parameters
        }
        self.bodies = {
            (entry.id, body.media_type): made[f"{entry.key} {body.media_type}"]
            for entry in operations
            for body, _ in _whole_bodies(entry)
        }
        self._table = NameTable((*reserved, *made.values()))

    def take(self, *wanted: str) -> str:
        """Give a name for something that only the type generator sees."""
        return self._table.take(*wanted)


def is_scalar(schema: Schema) -> bool:
    """Say whether a component is a plain scalar, whose name says less than its type."""
    kinds = schema.get("type")
    listed: Sequence[str] = [kinds] if isinstance(kinds, str) else kinds or ()
    return "type" in schema and not {"object", "array"} & set(listed)


def _wish(component: Component, key: str) -> Wish:
    """Give the names that a component's class would like.

    A word of Python's or ours, or one that something else has, gets what it is behind
    it: `Any` is `AnyModel`, if that is free, else `AnyObject`.
    """
    texts = component.wanted or (component.name,)
    names = [class_identifier(text) for text in texts]
    rank = INLINE if component.is_inline else EXACT
    if is_scalar(component.schema) and "pattern" not in component.schema:
        return Wish(key, (names[0], told_class(key)), _UNSEEN)
    if rank == EXACT and names[0] != texts[0]:
        rank = rank_changed(texts[0])
        names.append(told_class(texts[0]))
    names += [f"{names[0]}Model", f"{names[0]}{_kind_of(component.schema)}"]
    names.append(_spell_out(component) if component.is_inline else f"{names[0]}Schema")
    return Wish(key, tuple(dict.fromkeys(names)), rank)


def _kind_of(schema: Schema) -> str:
    if "properties" in schema:
        return "Object"
    if "enum" in schema or "const" in schema:
        return "Enum"
    kinds = {"array": "List", "object": "Map", "string": "Text"}
    return kinds.get(str(schema.get("type")), "Value")


def _spell_out(component: Component) -> str:
    """Give the whole way to where a component stands: two ways are never alike."""
    steps = [str(step) for step in component.place if step not in ("content", "schema")]
    return class_identifier(" ".join(spell_signs(step) for step in steps[1:]))


def _derive(
    components: Sequence[Component],
    origins: Mapping[str, str],
    models: Mapping[str, str],
) -> Iterator[Wish]:
    """Give what twins and constants would like to be called, after their models."""
    for entry in components:
        key = origins[entry.name]
        name = models[key]
        wanted = (f"{name}Param", f"{name}Input", f"{name}InputParam")
        yield Wish(f"{key} input", wanted, DERIVED)
        if "x-names" in repr(entry.schema):
            named = (f"{name}Values", f"{name}Constants")
            yield Wish(f"{key} values", named, DERIVED)


def _list_own(operations: Sequence[Operation]) -> Iterator[Wish]:
    """Give what the arguments of operations would like to be called."""
    for entry in operations:
        key = entry.key
        prefixes = _prefixes(entry)
        if entry.parameters:
            wanted = tuple(f"{prefix}Params" for prefix in prefixes)
            yield Wish(f"{key} parameters", wanted, DERIVED)
        for body, role in _whole_bodies(entry):
            wanted = tuple(f"{prefix}{role}" for prefix in prefixes)
            yield Wish(f"{key} {body.media_type}", wanted, DERIVED)


def _prefixes(operation: Operation) -> list[str]:
    """Give what an operation is called in a class name, the best first."""
    by_place = f"{operation.method.lower()} {operation.path}".replace("{", " by ")
    dotted = " ".join((*operation.resource, operation.name))
    texts = (operation.id, dotted, by_place)
    found = [class_identifier(text) for text in texts]
    return list(dict.fromkeys([*found, told_class(by_place)]))


def _whole_bodies(operation: Operation) -> Iterator[tuple[Body, str]]:
    """Give the bodies that are one argument, and the role that their alias names."""
    first = True
    for bodies in group_bodies(operation.bodies):
        body = bodies[0]
        if not body.component:
            role = "Item" if body.kind == "lines" else "Body"
            yield body, role if first else f"{pascal(body.kind)}{role}"
            first = False
