"""The names of all classes and aliases of a package, settled at once."""

from collections.abc import Iterator, Mapping, Sequence

from sdksmith.ir import Body, Component, Operation, Schema
from sdksmith.names import NameTable, pascal, words
from sdksmith.python.identifiers import (
    ALIASES,
    ANSWERS,
    BODIES,
    MODULE_NAMES,
    class_identifier,
    spelled,
)
from sdksmith.settling import CHANGED, DERIVED, EXACT, INLINE, Wish, settle


def operation_keys(operations: Sequence[Operation]) -> dict[str, str]:
    """Give what each operation is known by, by its id: `GET /pets`."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for entry in operations:
        key = f"{entry.method} {entry.path}"
        found[entry.id] = f"{key} stream" if key in taken else key
        taken.add(key)
    return found


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
        keys: what each name stands for, by the name.
    """

    def __init__(
        self,
        components: Sequence[Component],
        operations: Sequence[Operation] = (),
        locked: Mapping[str, str] | None = None,
    ) -> None:
        reserved = {*MODULE_NAMES, ANSWERS, BODIES, ALIASES}
        self._origins = {entry.name: entry.origin or entry.name for entry in components}
        own = [_wish(entry, self._origins[entry.name]) for entry in components]
        given = _keep_legal(locked or {})
        models = settle(
            own, reserved=reserved, locked=given, fold=lambda wish: wish.rank == INLINE
        )
        derived = [*_derive(components, self._origins, models), *_list_own(operations)]
        reserved |= set(models.values())
        made = settle(derived, reserved=reserved, locked=given)
        self.models = {name: models[key] for name, key in self._origins.items()}
        self.params = {
            name: made[f"{key} input"] for name, key in self._origins.items()
        }
        self.values = {
            name: made[f"{key} values"]
            for name, key in self._origins.items()
            if f"{key} values" in made
        }
        keys = operation_keys(operations)
        self.parameters = {
            entry.id: made[f"{keys[entry.id]} parameters"]
            for entry in operations
            if entry.parameters
        }
        self.bodies = {
            (entry.id, body.media_type): made[f"{keys[entry.id]} {body.media_type}"]
            for entry in operations
            for body, _ in _whole_bodies(entry)
        }
        self.keys = {**models, **made}
        self._table = NameTable((*reserved, *made.values()))

    def take(self, *wanted: str) -> str:
        """Give a name for something that only the type generator sees."""
        return self._table.take(*wanted)


def _keep_legal(locked: Mapping[str, str]) -> dict[str, str]:
    return {key: name for key, name in locked.items() if name == spelled(name)}


def _wish(component: Component, key: str) -> Wish:
    """Give the names that a component's class would like.

    A word of Python's or ours, or one that something else has, gets what it is behind
    it: `Any` is `AnyModel`, if that is free, else `AnyObject`.
    """
    texts = component.wanted or (component.name,)
    names = [class_identifier(text) for text in texts]
    rank = INLINE if component.is_inline else EXACT
    if rank == EXACT and names[0] != texts[0]:
        rank = CHANGED
        names.append(spelled(texts[0]))
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
    return spelled("_".join(steps[1:]))


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
            wanted = (f"{name}Values", f"{name}Constants")
            yield Wish(f"{key} values", wanted, DERIVED)


def _list_own(operations: Sequence[Operation]) -> Iterator[Wish]:
    """Give what the arguments of operations would like to be called."""
    keys = operation_keys(operations)
    for entry in operations:
        key = keys[entry.id]
        prefixes = _prefixes(entry)
        if entry.parameters:
            wanted = tuple(f"{prefix}Params" for prefix in prefixes)
            yield Wish(f"{key} parameters", wanted, DERIVED)
        for body, role in _whole_bodies(entry):
            wanted = tuple(f"{prefix}{role}" for prefix in prefixes)
            yield Wish(f"{key} {body.media_type}", wanted, DERIVED)


def _prefixes(operation: Operation) -> list[str]:
    """Give what an operation is called in a class name, the best first."""
    by_place = f"{operation.method.lower()} {operation.path}"
    dotted = " ".join((*operation.resource, operation.name))
    texts = (operation.id, dotted, by_place)
    found = [class_identifier(text) for text in texts]
    return list(dict.fromkeys([*found, spelled("_".join(words(by_place)))]))


def _whole_bodies(operation: Operation) -> Iterator[tuple[Body, str]]:
    """Give the bodies that are one argument, and the role that their alias names."""
    first = True
    for bodies in group_bodies(operation.bodies):
        body = bodies[0]
        if not body.component:
            role = "Item" if body.kind == "lines" else "Body"
            yield body, role if first else f"{pascal(body.kind)}{role}"
            first = False
