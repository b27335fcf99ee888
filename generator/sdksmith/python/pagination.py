"""How a list goes on, as source: the paths and arguments under their Python names."""

from collections.abc import Mapping

from sdksmith.ir import Component, Operation, Pagination, Schema
from sdksmith.python.arguments import Arguments
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.identifiers import field_names
from sdksmith.python.literals import literal
from sdksmith.python.views import ConstantView, Setting

_PATHS = ("items", "next", "more", "total", "pages", "current")


def view_paging(
    operation: Operation, pagination: Pagination, catalogue: Catalogue, *names: str
) -> ConstantView:
    """Give the constant that says how a list goes on.

    Args:
        names: of the constant, and of the type of an item.
    """
    name, item = names
    answer, components = operation.answers[0].schema, catalogue.components
    assert answer is not None
    arguments = catalogue.arguments[operation.id]
    found: dict[str, object] = {"style": pagination.style}
    for key in _PATHS:
        found[key] = _python_path(getattr(pagination, key), answer, components)
    found["last"] = _python_path(pagination.last, pagination.item, components)
    found["argument"] = _argument_name(
        pagination.argument, operation, arguments, components
    )
    found["size"] = _argument_name(pagination.size, operation, arguments, components)
    for key in ("first", "default_size", "most", "as_text"):
        found[key] = getattr(pagination, key)
    settings = [Setting(key, literal(value)) for key, value in found.items() if value]
    return ConstantView(name, f"Paging[{item}]", "Paging", tuple(settings))


def _python_path(
    path: tuple[str, ...], schema: Schema, components: Mapping[str, Component]
) -> tuple[str, ...]:
    """Give the fields' names; what is not documented keeps its name on the wire."""
    found: list[str] = []
    for step in path:
        properties = _look_through(schema, components).get("properties", {})
        found.append(field_names(properties).get(step, step))
        schema = properties.get(step, {})
    return tuple(found)


def _look_through(schema: Schema, components: Mapping[str, Component]) -> Schema:
    """Give the object that a schema refers to, which may also be null."""
    while "$ref" in schema or "anyOf" in schema:
        if "$ref" in schema:
            schema = components[schema["$ref"].removeprefix("#/$defs/")].schema
        else:
            options = [entry for entry in schema["anyOf"] if entry != {"type": "null"}]
            schema = options[0] if len(options) == 1 else {}
    return schema


def _argument_name(
    key: tuple[str, str] | None,
    operation: Operation,
    arguments: Arguments,
    components: Mapping[str, Component],
) -> str:
    if key is None:
        return ""
    place, wire_name = key
    if place != "body":
        return next(
            entry.name
            for entry in arguments.keywords
            if entry.parameter
            and (entry.parameter.location, entry.parameter.wire_name) == key
        )
    assert operation.body is not None
    fields = field_names(components[operation.body.component].schema["properties"])
    return next(
        entry.name
        for entry in arguments.keywords
        if not entry.parameter and entry.field == fields[wire_name]
    )
