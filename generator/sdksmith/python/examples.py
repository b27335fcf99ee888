"""Examples: a call for the README, and the answers of the fake."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sdksmith.ir import Api, Component, Operation, Schema
from sdksmith.python.arguments import Argument
from sdksmith.python.catalogue import Catalogue
from sdksmith.python.identifiers import object_fields
from sdksmith.python.layout import format_python
from sdksmith.python.literals import literal

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
_JSON_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "null": type(None),
    "string": str,
}
_DEPTH = 12
_MOST_ITEMS = 5
_MOST_OBJECTS = 100  # of one value; ten required objects in ten others make a million


def example_call(api: Api, catalogue: Catalogue, names: Mapping[str, str]) -> str:
    """Give the source of one call, as a statement; empty if there is no operation."""
    operations = api.operations()
    return call_source(operations[0], catalogue, names) if operations else ""


def page_call(api: Api, catalogue: Catalogue, names: Mapping[str, str]) -> str:
    """Give the source of one call of a list in pages; empty if there is none."""
    lists = [entry for entry in api.operations() if entry.pagination]
    return call_source(lists[0], catalogue, names) if lists else ""


def stream_call(api: Api, catalogue: Catalogue, names: Mapping[str, str]) -> str:
    """Give the source of one call that gives a stream; empty if there is none."""
    for entry in api.operations():
        if any(answer.kind == "stream" for answer in entry.answers):
            return call_source(entry, catalogue, names)
    return ""


def call_source(
    operation: Operation,
    catalogue: Catalogue,
    names: Mapping[str, str],
    samples: "Samples | None" = None,
) -> str:
    """Give the source of a call with all that is required: `client.pets.get("id")`."""
    arguments = catalogue.arguments[operation.id]
    samples = samples or Samples(catalogue.components)
    shown = [_source(samples, entry) for entry in arguments.path]
    keywords = next(iter(arguments.overloads()), arguments.keywords)
    required = [entry for entry in keywords if entry.required]
    spare = [e for e in keywords if not (e.required or e.parameter or e.choices)]
    body = _spread_body(operation, catalogue)
    needed = _needed_fields(body)
    required += [entry for entry in spare if entry.field in needed]
    spare = [entry for entry in spare if entry.field not in needed]
    required += spare[: max(_least_size(body) - len(required), 0)]
    shown += [f"{entry.name}={_source(samples, entry)}" for entry in required]
    return f"client.{names[operation.id]}({', '.join(shown)})"


def as_statement(call: str, prefix: str = "") -> str:
    """Give a call as a formatted statement: `answer = await client.pets.get("x")`."""
    return format_python(f"{prefix}{call}\n").strip() if call else ""


def _spread_body(operation: Operation, catalogue: Catalogue) -> Schema:
    """Give the object whose fields are arguments; an empty one says nothing."""
    name = operation.body.component if operation.body else ""
    return catalogue.components[name].schema if name else {}


def _needed_fields(schema: Schema) -> set[str]:
    """Give the fields of an object that a rule asks for, by their Python names."""
    names = object_fields(schema)
    return {names[key] for key in _needed(schema) if key in names}


def _needed(schema: Schema) -> list[str]:
    """Give the properties that the first variant of each rule on an object requires.

    `anyOf: [{required: [a]}, {required: [b]}]` beside properties: `a` will do.
    """
    found: list[str] = []
    rules: Sequence[Any] = schema.get("x-conditions", ())
    for rule in rules:
        if isinstance(rule, bool):
            continue
        options: Sequence[Any] = rule.get("anyOf") or rule.get("oneOf") or [{}]
        first: Any = options[0]
        if isinstance(first, Mapping):
            found += cast(Schema, first).get("required", ())
    return found


def _least_size(schema: Schema) -> int:
    """Give how many properties an object has at least; its own rules say it too."""
    rules = (schema, *schema.get("x-conditions", ()))
    sizes = [r.get("minProperties", 0) for r in rules if not isinstance(r, bool)]
    return int(max(sizes))


class Samples:
    """Makes a value that a schema allows, as far as an example needs it.

    Args:
        shown: take the examples and defaults that the schemas themselves show, and
            name fields as they are on the wire.
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

    def allows(self, schema: Schema, value: Any) -> bool:
        """Say whether a value is of a type that a schema allows: examples may not be."""
        while "$ref" in schema:
            schema = self._components[schema["$ref"].removeprefix("#/$defs/")].schema
        if "anyOf" in schema:
            return any(self.allows(option, value) for option in schema["anyOf"])
        allowed = schema.get("type", ())
        names = [allowed] if isinstance(allowed, str) else allowed
        return not names or any(isinstance(value, _JSON_TYPES[name]) for name in names)

    def _value(self, schema: Schema, name: str, depth: int) -> Any:
        if self._shown and "const" not in schema:
            listed = schema.get("examples") or ()
            for value in (schema.get("example"), *listed, schema.get("default")):
                if value is not None and self.allows(schema, value):
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
            return self._array(schema, name, depth) if depth < _DEPTH else []
        if kind in ("integer", "number"):
            return _number(schema)
        if kind == "boolean":
            return True
        return self.text(schema, name)

    def text(self, schema: Schema, name: str) -> str:
        """Give a text of the format, or the name, in the length that is allowed."""
        if schema.get("format", "") in _FORMATS:
            return _FORMATS[schema["format"]]
        long = name.ljust(schema.get("minLength", 0), "x")
        return long[: schema.get("maxLength", len(long))]

    def _array(self, schema: Schema, name: str, depth: int) -> list[Any]:
        if "prefixItems" in schema:
            parts: Sequence[Schema] = schema["prefixItems"]
            return [self._value(part, name, depth + 1) for part in parts]
        value = self._value(schema.get("items", {}), name, depth + 1)
        return [value] * min(max(schema.get("minItems", 1), 1), _MOST_ITEMS)

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        self._objects += 1
        if depth >= _DEPTH or self._objects > _MOST_OBJECTS:
            return {}
        hidden = "writeOnly" if self._shown else "readOnly"
        properties: Mapping[str, Schema] = schema.get("properties", {})
        usable = [key for key, entry in properties.items() if not entry.get(hidden)]
        required = [key for key in schema.get("required", ()) if key in usable]
        required += [k for k in _needed(schema) if k in usable and k not in required]
        spare = [key for key in usable if key not in required]
        missing = max(_least_size(schema) - len(required), 0)
        # A caller writes the names of the `TypedDict`, a server those of the document.
        names = {} if self._shown else object_fields(schema)
        made = {
            names.get(key, key): self._value(properties[key], key, depth + 1)
            for key in (*required, *spare[:missing])
        }
        extra = schema.get("additionalProperties")
        if missing and not properties and isinstance(extra, Mapping):
            made["key"] = self._value(cast(Schema, extra), "key", depth + 1)
        return made


def _number(schema: Schema) -> Any:
    """Give the number nearest to 1 that the limits allow."""
    least = max(1, schema.get("minimum", 1), schema.get("exclusiveMinimum", 0) + 1)
    limits = schema.get("maximum", least), schema.get("exclusiveMaximum", least + 1) - 1
    number = min(least, *limits)
    step = schema.get("multipleOf", 1)
    return number if number % step == 0 else step * (number // step + 1)


def _source(samples: Samples, argument: Argument) -> str:
    """Give the source of a value; where files are taken it is a file's bytes."""
    schema = argument.schema
    if _is_file(schema) or _is_file(schema.get("items", {})):
        return 'b"..."' if _is_file(schema) else '[b"..."]'
    text = literal(samples.value(schema, argument.name))
    return f"[{text}]" if argument.kind == "lines" else text


def _is_file(schema: Schema) -> bool:
    return schema.get("format") == "binary"
