"""The two views of a schema, as JSON Schema for datamodel-code-generator.

What comes back is read leniently: enums are open, limits do not matter. What is sent
is checked strictly: enums are closed, limits count. So a component may become two
classes: `Pet`, the model of an answer, and `PetParam`, the twin for input.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from sdksmith.ir import Component, Schema
from sdksmith.python.class_names import ClassNames, is_scalar
from sdksmith.python.forms import LIMITS
from sdksmith.python.identifiers import object_fields
from sdksmith.python.literals import literal

# JSON Schema's formats and what they are in an answer: names that
# datamodel-code-generator knows. A format that is not here says nothing of the type.
_ANSWER_FORMATS = {
    "uuid": "uuid",
    "date": "date",
    "date-time": "date-time",
    "time": "time",
    "duration": "duration",
    "decimal": "decimal",
    "binary": "binary",
}
# The same in input: types of the runtime, which take the object or its string.
INPUT_FORMATS = {
    "uuid": "UuidInput",
    "date": "DateInput",
    "date-time": "DateTimeInput",
    "time": "TimeInput",
    "duration": "DurationInput",
    "decimal": "DecimalInput",
    "byte": "Base64Input",
}
MARKERS = (
    *(*INPUT_FORMATS.values(), "Base64Bytes", "Number"),
    *("ContentInput", "FileInput"),
)
_MAP_LIMITS = ("minProperties", "maxProperties")


@dataclass
class Definitions:
    """What is handed to datamodel-code-generator, and what has been gathered so far."""

    names: ClassNames
    components: Mapping[str, Component]
    defs: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    fields: dict[str, tuple[str, ...]] = field(
        default_factory=dict[str, tuple[str, ...]]
    )
    """The names of each class's fields, in the order of its properties in `defs`.

    There they are numbered: datamodel-code-generator renames `list` and many others.
    """

    aliases: dict[str, dict[str, Any]] = field(
        default_factory=dict[str, dict[str, Any]]
    )
    """The components that are no objects, and types that get a marker."""

    markers: dict[str, str] = field(default_factory=dict[str, str])
    """What is put on some of `aliases`, as source: `OneOf(1.5, 2.5)`."""

    def __post_init__(self) -> None:
        self.defs.update({name: {"type": "string"} for name in MARKERS})

    # -- answers ---------------------------------------------------------------------

    def add_answer(self, component: Component) -> None:
        """Add a component as it is read from an answer."""
        schema = component.schema
        name = self.names.models[component.name]
        if "properties" in schema:
            self.defs[name] = self._answer_object(name, schema)
        else:
            self._add_alias(name, self.answer(schema))

    def _answer_object(self, name: str, schema: Schema) -> dict[str, Any]:
        names = object_fields(schema)
        fields = {
            names[key]: value
            for key, value in schema["properties"].items()
            if value.get("writeOnly") is not True
        }
        made = self._record(name, fields, self.answer)
        extra = _value_schema(schema)
        return {**made, "additionalProperties": self.answer(extra)} if extra else made

    def answer(self, schema: Schema) -> dict[str, Any]:
        """Give a schema as it is read from an answer."""
        if "$ref" in schema:
            return self._answer_reference(schema["$ref"].removeprefix("#/$defs/"))
        if "anyOf" in schema:
            union = {"anyOf": [self.answer(option) for option in schema["anyOf"]]}
            if not self._may_lack_tag(schema):
                return union
            return self._mark(union, f"Tagged({literal(schema['x-discriminator'])})")
        if "const" in schema or "enum" in schema:
            return _values(schema)
        made = self._compound(schema, self.answer)
        kind = schema.get("format")
        if kind == "byte":
            return _nullable_like(schema, {"$ref": "#/$defs/Base64Bytes"})
        if kind in _ANSWER_FORMATS and "string" in _types(schema):
            made["format"] = _ANSWER_FORMATS[kind]
        return made

    def _may_lack_tag(self, union: Schema) -> bool:
        """Say whether a variant may lack by itself what tells the variants apart."""
        tag = union.get("x-discriminator", "")
        refs = [option["$ref"] for option in union["anyOf"] if "$ref" in option]
        schemas = [self.components[ref.removeprefix("#/$defs/")].schema for ref in refs]
        return any(
            tag in schema.get("properties", {}) and tag not in schema["required"]
            for schema in schemas
        )

    def _answer_reference(self, name: str) -> dict[str, Any]:
        schema = self.components[name].schema
        if is_scalar(schema):
            return self.answer(schema)
        return {"$ref": f"#/$defs/{self.names.models[name]}"}

    # -- input -----------------------------------------------------------------------

    def add_input(self, component: Component) -> None:
        """Add a component as it is given by a caller."""
        schema = component.schema
        name = self.names.params[component.name]
        if "properties" in schema:
            self.defs[name] = self._input_object(name, schema)
        else:
            self._add_alias(name, self.input(schema))

    def _input_object(self, name: str, schema: Schema) -> dict[str, Any]:
        names = object_fields(schema)
        fields = {
            names[key]: value
            for key, value in schema["properties"].items()
            if value.get("readOnly") is not True
        }
        extra = _value_schema(schema)
        if extra:
            self.aliases[rest_of(name)] = self.input(
                {"type": "object", "additionalProperties": extra}
            )
        return self._record(name, fields, self.input)

    def add_arguments(self, name: str, arguments: Mapping[str, Schema]) -> None:
        """Add the arguments of one operation that are no part of its body."""
        self.defs[name] = self._record(name, arguments, self.input)

    def add_aliases(self, name: str) -> None:
        """Add all components that are no objects, as fields of one made-up class."""
        self.defs[name] = self._record(name, self.aliases, dict)

    def add_answers(self, name: str, answers: Mapping[str, Schema]) -> None:
        """Add the answers of all operations, as fields of one made-up class."""
        self.defs[name] = self._record(name, answers, self.answer)

    def input(self, schema: Schema) -> dict[str, Any]:
        """Give a schema as it is given by a caller."""
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/$defs/")
            target = self.components[name].schema
            if is_scalar(target) and "pattern" not in target:
                return self.input(target)
            return {"$ref": f"#/$defs/{self.names.params[name]}"}
        if "anyOf" in schema:
            return {"anyOf": [self.input(option) for option in schema["anyOf"]]}
        if "const" in schema or "enum" in schema:
            return self._input_values(schema)
        types = _types(schema)
        if "null" in types and {"object", "array"} & set(types):
            plain = next(kind for kind in types if kind != "null")
            inner = self.input({**schema, "type": plain})
            return {"anyOf": [inner, {"type": "null"}]}
        marker = _marker(schema)
        if marker:
            return _nullable_like(schema, {"$ref": f"#/$defs/{marker}"})
        made = self._limited(schema, self._compound(schema, self.input))
        if "prefixItems" in schema:
            return self._mark(made, "FromList()")
        if set(_MAP_LIMITS) & schema.keys():  # forgotten but for the type of a field
            return self._mark(made, "")
        return self._mark(made, "UniqueItems()") if schema.get("uniqueItems") else made

    def _limited(self, schema: Schema, made: dict[str, Any]) -> dict[str, Any]:
        found = {key: schema[key] for key in LIMITS if key in schema}
        if "string" in _types(schema):
            found.update({key: schema[key] for key in ("pattern",) if key in schema})
            if schema.get("format") == "binary":
                found["format"] = "binary"
        if "propertyNames" in schema:
            found["propertyNames"] = self.input(schema["propertyNames"])
        return {**made, **found}

    def _input_values(self, schema: Schema) -> dict[str, Any]:
        values = _values_of(schema)
        if all(isinstance(value, str | int) for value in values):
            return {"enum": values} if len(values) > 1 else {"const": values[0]}
        kinds = [self.input({"type": kind} if kind else {}) for kind in _kinds(values)]
        listed = ", ".join(map(literal, values))
        return self._mark({"anyOf": kinds}, f"OneOf({listed})")

    def _mark(self, made: dict[str, Any], marker: str) -> dict[str, Any]:
        """Give a name for a type with a check of the runtime's on it, if any."""
        name = self.names.take(f"Marked{len(self.markers)}")
        self.markers[name] = marker
        self._add_alias(name, made)
        return {"$ref": f"#/$defs/{name}"}

    def _add_alias(self, name: str, made: dict[str, Any]) -> None:
        """Add a component that is no object, as a field of one made-up class.

        By itself it would not come back whole: datamodel-code-generator makes a class
        of a map that has a name, and forgets the items of a list in itself. Where
        others name it a scalar stands in its place.
        """
        self.defs[name] = {"type": "string"}
        self.aliases[name] = made

    def _record(
        self,
        name: str,
        fields: Mapping[str, Schema],
        read: Callable[[Schema], dict[str, Any]],
    ) -> dict[str, Any]:
        """Give an object of the fields. All are required: who may leave one out is said
        elsewhere, and here would only put None into the annotation.
        """
        self.fields[name] = tuple(fields)
        properties = {
            f"f{index}": read(schema) for index, schema in enumerate(fields.values())
        }
        return {"type": "object", "properties": properties, "required": [*properties]}

    def _compound(
        self, schema: Schema, read: Callable[[Schema], dict[str, Any]]
    ) -> dict[str, Any]:
        """Give type, items and values; an object without properties is a map.

        Null goes beside a map, not into its list of types: there
        datamodel-code-generator forgets the type of the values.
        """
        if {"object", "null"} <= set(_types(schema)):
            plain = self._compound({**schema, "type": "object"}, read)
            return {"anyOf": [plain, {"type": "null"}]}
        made: dict[str, Any] = {}
        if "type" in schema:
            made["type"] = schema["type"]
        if "items" in schema:
            made["items"] = read(schema["items"])
        if "prefixItems" in schema:
            parts = [read(part) for part in schema["prefixItems"]]
            number = {"minItems": len(parts), "maxItems": len(parts)}
            made.update({"prefixItems": parts, "items": False, **number})
        if "object" in _types(schema):
            extra = _value_schema(schema)
            made["additionalProperties"] = read(extra) if extra else True
        return made


def _value_schema(schema: Schema) -> Schema:
    """Give the schema of the properties that have no name; empty if nothing is said."""
    extra = schema.get("additionalProperties")
    return cast(Schema, extra) if isinstance(extra, Mapping) else {}


def input_marker(schema: Schema) -> str:
    """Give the runtime's input type of a scalar component that has a pattern."""
    return _marker(schema) or "str"


def _marker(schema: Schema) -> str:
    kind = schema.get("format")
    if "string" in _types(schema) and kind in INPUT_FORMATS:
        return INPUT_FORMATS[kind]
    plain = "number" in _types(schema) and not set(LIMITS) & set(schema)
    return "Number" if plain else ""


def _types(schema: Schema) -> list[str]:
    value = schema.get("type", [])
    return [value] if isinstance(value, str) else list(value)


def _nullable_like(schema: Schema, made: dict[str, Any]) -> dict[str, Any]:
    if "null" in _types(schema):
        return {"anyOf": [made, {"type": "null"}]}
    return made


def _values_of(schema: Schema) -> list[Any]:
    return [schema["const"]] if "const" in schema else list(schema["enum"])


def _values(schema: Schema) -> dict[str, Any]:
    """Give the values of an answer: open, save for the tag of a variant.

    A constant is one value; what breaks it is kept by the lenient reader.
    """
    values = _values_of(schema)
    closed = {"const": values[0]} if len(values) == 1 else {"enum": values}
    listed = all(isinstance(value, str | int) for value in values)
    if listed and (len(values) == 1 or schema.get("x-tag")):
        return closed
    kinds: list[dict[str, Any]] = [
        {"type": kind} if kind else {} for kind in _kinds(values)
    ]
    return {"anyOf": [*([closed] if listed else []), *kinds]}


def _kinds(values: Sequence[Any]) -> list[str]:
    """Give the types of the values; objects and arrays, of which no type tells more,
    are empty.
    """
    kinds = [_KINDS.get(type(value).__name__, "") for value in values]
    return [""] if "" in kinds else list(dict.fromkeys(kinds))


_KINDS = {"bool": "boolean", "int": "integer", "float": "number", "str": "string"}


def rest_of(name: str) -> str:
    """Give the name under which the type of a twin's further fields is kept."""
    return f"{name}.rest"
