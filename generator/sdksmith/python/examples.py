"""Examples: a call for the README, and the answers of the fake."""

from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.ir import Api, Component, Operation, Schema
from sdksmith.python.arguments import Argument
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.literals import literal
from sdksmith.python.rendering import format_python

_FORMATS = {
    "uuid": "6f1c1a4e-8c0b-4d0e-9d3f-2b7a5c9e1f00",
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "time": "12:00:00",
    "duration": "PT1H",
    "email": "ada@example.test",
    "uri": "https://example.test",
    "decimal": "1.5",
    "byte": "AA==",
}
_DEPTH = 6
_MOST_OBJECTS = 100  # of one value; ten required objects in ten others make a million


def example_call(api: Api, catalogue: Catalogue, names: Mapping[str, str]) -> str:
    """Give the source of one call, as a statement; empty if there is no operation."""
    operations = api.operations()
    return _call(operations[0], catalogue, names) if operations else ""


def page_call(api: Api, catalogue: Catalogue, names: Mapping[str, str]) -> str:
    """Give the source of one call of a list in pages; empty if there is none."""
    lists = [entry for entry in api.operations() if entry.pagination]
    return _call(lists[0], catalogue, names) if lists else ""


def _call(operation: Operation, catalogue: Catalogue, names: Mapping[str, str]) -> str:
    arguments = catalogue.arguments[operation.id]
    samples = Samples(catalogue.components)
    shown = [_source(samples, entry) for entry in arguments.path]
    keywords = next(iter(arguments.overloads()), arguments.keywords)
    body = operation.body
    component = (
        catalogue.components[body.component] if body and body.component else None
    )
    rules: Sequence[Any] = component.schema.get("x-conditions", ()) if component else ()
    objects: list[Schema] = [rule for rule in rules if not isinstance(rule, bool)]
    least = max((rule.get("minProperties", 0) for rule in objects), default=0)
    fields = [entry for entry in keywords if entry.field and not entry.parameter]
    wanted = [entry.name for entry in fields if entry.required]
    wanted += [entry.name for entry in fields if not entry.required]
    shown += [
        f"{entry.name}={_source(samples, entry)}"
        for entry in keywords
        if entry.required or entry.name in wanted[:least]
    ]
    return f"client.{names[operation.id]}({', '.join(shown)})"


def as_statement(call: str, prefix: str = "") -> str:
    """Give a call as a formatted statement: `answer = await client.pets.get("x")`."""
    return format_python(f"{prefix}{call}\n").strip() if call else ""


class Samples:
    """Makes a value that a schema allows, as far as an example needs it.

    Args:
        shown: take the examples and defaults that the schemas themselves show.
    """

    def __init__(
        self, components: Mapping[str, Component], *, shown: bool = False
    ) -> None:
        self._components = components
        self._shown = shown
        self._objects = 0

    def value(self, schema: Schema, name: str) -> Any:
        """Give the value; `name` is the text of a string of which nothing is said."""
        self._objects = 0
        return self._value(schema, name, 0)

    def _value(self, schema: Schema, name: str, depth: int) -> Any:
        if self._shown:
            listed = schema.get("examples") or ()
            for value in (schema.get("example"), *listed, schema.get("default")):
                if value is not None:
                    return value
        if "$ref" in schema:
            component = self._components[schema["$ref"].removeprefix("#/$defs/")]
            return self._value(component.schema, name, depth)
        if "const" in schema or "enum" in schema:
            return schema["const"] if "const" in schema else schema["enum"][0]
        if "anyOf" in schema:
            return self._value(schema["anyOf"][0], name, depth)
        kind = schema.get("type", "string")
        return self._plain(
            schema, kind if isinstance(kind, str) else kind[0], name, depth
        )

    def _plain(self, schema: Schema, kind: str, name: str, depth: int) -> Any:
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            if "prefixItems" in schema:
                return [self._value(e, name, depth + 1) for e in schema["prefixItems"]]
            item = schema.get("items", {})
            return [self._value(item, name, depth + 1)] if depth < _DEPTH else []
        if kind in ("integer", "number"):
            return max(schema.get("minimum", 1), schema.get("exclusiveMinimum", 0) + 1)
        if kind == "boolean":
            return True
        return _FORMATS.get(schema.get("format", ""), name)

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        self._objects += 1
        if depth >= _DEPTH or self._objects > _MOST_OBJECTS:
            return {}
        return {
            key: self._value(schema["properties"][key], key, depth + 1)
            for key in schema.get("required", ())
            if not schema["properties"][key].get(
                "writeOnly" if self._shown else "readOnly"
            )
        }


def _source(samples: Samples, argument: Argument) -> str:
    """Give the source of a value; where files are taken it is a file's bytes."""
    schema = argument.schema
    if _is_file(schema) or _is_file(schema.get("items", {})):
        return 'b"..."' if _is_file(schema) else '[b"..."]'
    text = literal(samples.value(schema, argument.name))
    return f"[{text}]" if argument.kind == "lines" else text


def _is_file(schema: Schema) -> bool:
    return schema.get("format") == "binary"
