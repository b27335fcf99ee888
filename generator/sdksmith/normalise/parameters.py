"""Parameter Objects: OpenAPI 3.1 §4.8.12."""

from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.ir import Index, Parameter, Schema
from sdksmith.names import pascal
from sdksmith.normalise.media_entries import schema_at
from sdksmith.normalise.media_types import bare, is_json
from sdksmith.normalise.nodes import is_node, text_at
from sdksmith.normalise.nullable import ANNOTATIONS
from sdksmith.normalise.place_names import shared_name
from sdksmith.normalise.references import resolve_node
from sdksmith.normalise.schemas import SchemaReader
from sdksmith.normalise.unsupported import UnsupportedError
from sdksmith.rules import Rule

_DEFAULT_STYLES = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
    "querystring": "querystring",
}
# "If `in` is `header` and the name is one of these, the definition is ignored."
_IGNORED_HEADERS = ("accept", "content-type", "authorization")
# In a parameter their own encoding would be encoded again.
_FORM = "application/x-www-form-urlencoded"
_UNSUPPORTED = (_FORM, "multipart/form-data")
_TEXT_TYPES = ("string", "integer", "number", "boolean")
_ANY_TEXT: tuple[Schema, ...] = ({}, {"type": "string"})


def read_parameters(
    document: Document,
    schemas: SchemaReader,
    places: Sequence[Pointer],
    prefix: str,
) -> tuple[Parameter, ...]:
    """Give the parameters of an operation; its own replace those of its path.

    Args:
        places: the pointers of the path's and the operation's `parameters` lists.
        prefix: what an object among them is named after: the operation, in Pascal case.
    """
    found: dict[tuple[str, str], Parameter] = {}
    for place in places:
        for index, entry in enumerate(_list_at(document, place)):
            step = Index(index, _label(entry))
            pointer, node = resolve_node(document, entry, (*place, step))
            if _is_ignored(node):
                continue
            name = _class_name(node, pointer, prefix)
            parameter = _read_parameter(document, node, pointer, schemas, name)
            key = parameter.wire_name
            if parameter.location == "header":  # "case-insensitive", RFC 9110 §5.1
                key = key.lower()
            found[parameter.location, key] = parameter
    return tuple(found.values())


def _label(node: Mapping[str, Any]) -> str:
    """Give what a parameter is known by, wherever it stands in the list."""
    return f"{node.get('in', '')} {node.get('name', '')}".strip()


def _class_name(node: Mapping[str, Any], pointer: Pointer, prefix: str) -> str:
    """Give what an object in a parameter is called: all who share it call it alike."""
    if pointer[:1] == ("paths",) and pointer[2:3] == ("parameters",):
        prefix = pascal(str(pointer[1]))
    return shared_name(pointer) or prefix + pascal(node["name"])


def _list_at(document: Document, place: Pointer) -> Sequence[Mapping[str, Any]]:
    node: Any = document.root
    for step in place:
        node = node.get(step, {})
    return node or ()


def _is_ignored(node: Mapping[str, Any]) -> bool:
    return node["in"] == "header" and node["name"].lower() in _IGNORED_HEADERS


def _read_parameter(
    document: Document,
    node: Mapping[str, Any],
    pointer: Pointer,
    schemas: SchemaReader,
    name: str,
) -> Parameter:
    location, wire_name = node["in"], node["name"]
    style = node.get("style", _DEFAULT_STYLES[location])
    if location == "querystring":
        return _read_querystring(document, node, pointer, schemas, name)
    place, raw, media_type = (*pointer, "schema"), node.get("schema", {}), ""
    if "content" in node:
        media_type, place, raw = _read_content(document, node, pointer)
    schema = schemas.read(raw, place, name)
    # "Valid only for `query`", and ignored where the style has no empty value.
    allow_empty = (
        node.get("allowEmptyValue", False)
        and location == "query"
        and (style == "form" and not media_type)
    )
    return Parameter(
        wire_name=wire_name,
        location=location,
        schema=_accept_empty(schema) if allow_empty else schema,
        required=location == "path" or node.get("required", False),
        style=style,
        explode=node.get("explode", style in ("form", "cookie")),
        # "Only applies to parameters with an `in` value of `query`."
        allow_reserved=node.get("allowReserved", False) and location == "query",
        allow_empty=allow_empty,
        media_type=media_type,
        description=node.get("description", ""),
        deprecated=node.get("deprecated", False),
    )


def _read_content(
    document: Document, node: Mapping[str, Any], pointer: Pointer
) -> tuple[str, Pointer, Any]:
    """Give the media type that is spoken, and the schema of what the caller gives.

    What is not JSON is a text that the caller has put together, `text/plain` above all;
    a number or a date in it can be given as well.
    """
    media_type = next(iter(node["content"]))
    kind, pointer = bare(media_type), (*pointer, "content")
    place, raw = schema_at(document, node["content"], media_type, pointer)
    if is_json(kind) or kind in ("*/*", "application/*"):
        return (kind if is_json(kind) else "application/json"), place, raw
    if kind in _UNSUPPORTED:
        raise UnsupportedError(f"a parameter in {kind}", Rule.SKIP_PARAMETER)
    type_name = ""
    if is_node(raw):
        type_name = text_at(resolve_node(document, raw, pointer)[1], "type")
    return kind, place, raw if type_name in _TEXT_TYPES else {"type": "string"}


def _read_querystring(
    document: Document,
    node: Mapping[str, Any],
    pointer: Pointer,
    schemas: SchemaReader,
    name: str,
) -> Parameter:
    """Give the parameter that is the whole query (OpenAPI 3.2 §4.12.1).

    A form is an object whose fields are parameters of the query, which is what the
    style `form` writes; all else is encoded as one text, without a name before it.
    """
    content = node.get("content")
    if not content:
        reason = "a query string without `content`, which says what it is"
        raise UnsupportedError(reason, Rule.SKIP_PARAMETER)
    media_type = next(iter(content))
    if bare(media_type) == _FORM:
        place, raw = schema_at(document, content, media_type, (*pointer, "content"))
        style, media_type = "form", ""
    else:
        media_type, place, raw = _read_content(document, node, pointer)
        style = "querystring"
    return Parameter(
        wire_name=node["name"],
        location="query",
        schema=schemas.read(raw, place, name),
        required=node.get("required", False),
        style=style,
        explode=style == "form",
        media_type=media_type,
        description=node.get("description", ""),
        deprecated=node.get("deprecated", False),
    )


def _accept_empty(schema: Schema) -> Schema:
    """Let the empty string through beside what the schema says."""
    outside = {key: schema[key] for key in ANNOTATIONS if key in schema}
    inside = {key: value for key, value in schema.items() if key not in outside}
    if inside in _ANY_TEXT:
        return schema
    options = inside.get("anyOf", [inside])
    return {"anyOf": [*options, {"const": ""}], **outside}
