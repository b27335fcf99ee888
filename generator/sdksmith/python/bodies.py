"""The types of request bodies that JSON Schema has no word for: files and streams."""

from collections.abc import Collection, Mapping
from typing import Any, cast

from sdksmith.ir import Body, Schema
from sdksmith.python.annotations import UPLOAD_TYPES, names_in
from sdksmith.python.class_names import is_scalar
from sdksmith.python.identifiers import object_fields
from sdksmith.python.schemas import Definitions
from sdksmith.python.types import Types

_CONTENT = {"$ref": "#/$defs/ContentInput"}
_FILE = {"$ref": "#/$defs/FileInput"}
_NULL = {"type": "null"}
_TYPED = frozenset(("type", "$ref", "enum", "const"))


def add_bodies(definitions: Definitions, name: str, bodies: Mapping[str, Body]) -> None:
    """Add the bodies that are no objects, as fields of one made-up class `name`.

    Args:
        bodies: by alias.
    """
    schemas = {alias: body.schema for alias, body in bodies.items()}
    definitions.add_arguments(name, schemas)
    properties = definitions.defs[name]["properties"]
    for field, body in zip(list(properties), bodies.values(), strict=True):
        properties[field] = _whole(definitions, body)


def _whole(definitions: Definitions, body: Body) -> dict[str, Any]:
    if body.kind == "binary":
        return _CONTENT
    if body.kind == "text":
        return {"anyOf": [definitions.input(body.schema), _CONTENT]}
    values: Any = body.schema.get("additionalProperties")
    if body.kind == "multipart" and isinstance(values, Mapping):
        part = _part(definitions, cast(Schema, values))
        return {"type": "object", "additionalProperties": part}
    if body.kind in ("form", "multipart") and not body.schema:
        return {"type": "object", "additionalProperties": True}
    return definitions.input(body.schema)


def put_files(
    definitions: Definitions, component: str, json_fields: Collection[str]
) -> None:
    """Let a multipart object take files, save for the fields that are JSON parts."""
    twin = definitions.names.params[component]
    schema = definitions.components[component].schema
    properties = schema["properties"]
    places = {name: f"f{index}" for index, name in enumerate(definitions.fields[twin])}
    for wire_name, field in object_fields(schema).items():
        if field in places and wire_name not in json_fields:
            made = _part(definitions, properties[wire_name])
            definitions.defs[twin]["properties"][places[field]] = made


def _part(definitions: Definitions, schema: Schema) -> dict[str, Any]:
    """Give the schema of a part: a file where no text can be meant.

    A schema without a type, and text of format `binary`, are files
    (OpenAPI 3.1 §4.8.14.1).
    """
    ref = schema.get("$ref", "").removeprefix("#/$defs/")
    if ref and is_scalar(definitions.components[ref].schema):
        return _part(definitions, definitions.components[ref].schema)
    if "anyOf" in schema:
        options = [_part(definitions, option) for option in schema["anyOf"]]
        return {"anyOf": options}
    types: Any = schema.get("type", ())
    types = (types,) if isinstance(types, str) else types
    if "array" in types:
        made = definitions.input({**schema, "items": {}})
        return {**made, "items": _part(definitions, schema.get("items", {}))}
    if schema.get("format") == "binary" or not _TYPED & set(schema):
        return {"anyOf": [_FILE, _NULL]} if "null" in types else _FILE
    return definitions.input(schema)


def upload_types(types: Types) -> list[str]:
    """Give the types of files and streams that the package has a use for."""
    used = {
        name
        for annotations in types.values()
        for annotation in annotations.values()
        for name in names_in(annotation)
    }
    return [name for name in UPLOAD_TYPES if name in used]
