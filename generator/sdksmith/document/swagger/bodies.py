"""Body and form parameters as request bodies: Swagger 2.0, § "Parameter Object"."""

from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.document.swagger.ledger import Ledger
from sdksmith.document.swagger.parameters import convert_list
from sdksmith.document.swagger.schemas import is_file, share_schema
from sdksmith.document.tree import Pointer

URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

Found = tuple[Pointer, Mapping[str, Any]]
"""A parameter, past its reference, with the place where it stands."""


def convert_body(
    parameter: Found, consumes: Sequence[str], new: Pointer, ledger: Ledger
) -> dict[str, Any]:
    """Give the Request Body Object for the one parameter that is `in: body`."""
    old, node = parameter
    schema = share_schema(node.get("schema", {}), (*old, "schema"), ledger)
    made: dict[str, Any] = {key: node[key] for key in node if key.startswith("x-")}
    made |= {key: node[key] for key in ("description", "required") if key in node}
    ledger.moves[new] = old
    # "application/json" is what people mean who say nothing.
    media_types = consumes or ["application/json"]
    for media_type in media_types:
        ledger.moves[(*new, "content", media_type, "schema")] = (*old, "schema")
    content = {media_type: {"schema": schema} for media_type in media_types}
    return {**made, "content": content}


def convert_form(
    fields: Sequence[Found], consumes: Sequence[str], new: Pointer, ledger: Ledger
) -> dict[str, Any]:
    """Give the Request Body Object for the parameters that are `in: formData`."""
    properties: dict[str, Any] = {}
    encoding: dict[str, Any] = {}
    media_types = _choose_media_types(fields, consumes)
    for old, node in fields:
        name = str(node.get("name", ""))
        properties[name], style = _convert_field(node, old, ledger)
        if style:
            encoding[name] = style
        for media_type in media_types:
            schema = (*new, "content", media_type, "schema")
            ledger.moves[(*schema, "properties", name)] = old
            ledger.moves[(*new, "content", media_type, "encoding", name)] = old
    required = [node["name"] for _, node in fields if node.get("required") is True]
    schema_node: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        schema_node["required"] = required
    entry: dict[str, Any] = {"schema": schema_node}
    if encoding:
        entry["encoding"] = encoding
    ledger.moves[new] = fields[0][0]
    content = dict.fromkeys(media_types, entry)
    return {"required": bool(required), "content": content}


def _choose_media_types(
    fields: Sequence[Found], consumes: Sequence[str]
) -> Sequence[str]:
    """Give what forms may be sent as; a file goes in parts, whatever is said."""
    if any(is_file(node) for _, node in fields):
        return [MULTIPART]
    known = (URLENCODED, MULTIPART)
    return [name for name in consumes if name.lower() in known] or [URLENCODED]


def _convert_field(
    node: Mapping[str, Any], old: Pointer, ledger: Ledger
) -> tuple[dict[str, Any], dict[str, Any]]:
    schema, style = convert_list(node, old, ledger, in_query=True)
    if node.get("allowEmptyValue") is True:
        message = "`allowEmptyValue` of a form field is lost"
        ledger.lose((*old, "allowEmptyValue"), message)
    about = {k: node[k] for k in node if k == "description" or k.startswith("x-")}
    # A list in a form is written like this anyway.
    is_plain = style == {"style": "form", "explode": True}
    return {**schema, **about}, {} if is_plain else style
