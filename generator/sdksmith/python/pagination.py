"""How a list goes on, as source: the paths and arguments under their Python names."""

from collections.abc import Mapping

from sdksmith.ir import Component, Operation, Pagination, Schema
from sdksmith.names import NameTable
from sdksmith.python.annotations import Imports, Printer
from sdksmith.python.arguments import Arguments
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.identifiers import object_fields
from sdksmith.python.literals import literal
from sdksmith.python.views import ConstantView, Setting

_PATHS = ("items", "next", "more", "total", "pages", "current")


class PageViews:
    """Makes what a resource's lists in pages need.

    Args:
        inside, outside: print the types of a class's body, and of its module.
    """

    def __init__(
        self, catalogue: Catalogue, imports: Imports, inside: Printer, outside: Printer
    ) -> None:
        self._catalogue, self._imports = catalogue, imports
        self._inside, self._outside = inside, outside

    def types(self, operation: Operation, body: str) -> tuple[str, str]:
        """Give what both flavours of a method return, whose answer is a `body`."""
        if operation.pagination is None:
            return body, body
        item = self._item_type(operation.pagination, self._inside)
        for name in ("Page", "AsyncPager"):
            self._imports.add("._runtime.pages", name)
        return f"Page[{item}, {body}]", f"AsyncPager[{item}, {body}]"

    def _item_type(self, pagination: Pagination, printer: Printer) -> str:
        return printer.text(self._catalogue.answer_type(pagination.item))

    def constant(
        self, operation: Operation, name: str, constants: NameTable
    ) -> ConstantView | None:
        """Give the constant that says how a list goes on, None for no list.

        Args:
            name: of the operation's own constant.
        """
        pagination = operation.pagination
        if pagination is None:
            return None
        self._imports.add("._runtime.pages", "Paging")
        item = self._item_type(pagination, self._outside)
        taken = constants.take(f"{name}_PAGES")
        found = describe_pages(operation, pagination, self._catalogue)
        settings = tuple(Setting(key, literal(value)) for key, value in found.items())
        return ConstantView(taken, f"Paging[{item}]", "Paging", settings)


def describe_pages(
    operation: Operation, pagination: Pagination, catalogue: Catalogue
) -> dict[str, object]:
    """Give the arguments of `Paging`: those that say something."""
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
    return {key: value for key, value in found.items() if value}


def _python_path(
    path: tuple[str, ...], schema: Schema, components: Mapping[str, Component]
) -> tuple[str, ...]:
    """Give the fields' names; what is not documented keeps its name on the wire."""
    found: list[str] = []
    for step in path:
        outer = _look_through(schema, components)
        found.append(object_fields(outer).get(step, step))
        schema = outer.get("properties", {}).get(step, {})
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
    fields = object_fields(components[operation.body.component].schema)
    return next(
        entry.name
        for entry in arguments.keywords
        if not entry.parameter and entry.field == fields[wire_name]
    )
