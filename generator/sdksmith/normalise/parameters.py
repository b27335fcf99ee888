"""Parameter Objects: OpenAPI 3.1 §4.8.12."""

from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.ir import Parameter
from sdksmith.names import pascal
from sdksmith.normalise.content import is_json
from sdksmith.normalise.references import resolve_node
from sdksmith.normalise.schemas import SchemaReader
from sdksmith.normalise.unsupported import UnsupportedError

_DEFAULT_STYLES = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}
# "If `in` is `header` and the name is one of these, the definition is ignored."
_IGNORED_HEADERS = ("accept", "content-type", "authorization")


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
            pointer, node = resolve_node(document, entry, (*place, index))
            if _is_ignored(node):
                continue
            parameter = _read_parameter(node, pointer, schemas, prefix)
            found[parameter.location, parameter.wire_name] = parameter
    return tuple(found.values())


def _list_at(document: Document, place: Pointer) -> Sequence[Mapping[str, Any]]:
    node: Any = document.root
    for step in place:
        node = node.get(step, {})
    return node or ()


def _is_ignored(node: Mapping[str, Any]) -> bool:
    return node["in"] == "header" and node["name"].lower() in _IGNORED_HEADERS


def _read_parameter(
    node: Mapping[str, Any], pointer: Pointer, schemas: SchemaReader, prefix: str
) -> Parameter:
    location, wire_name = node["in"], node["name"]
    schema, media_type = node.get("schema", {}), ""
    place = (*pointer, "schema")
    if "content" in node:
        media_type, entry = next(iter(node["content"].items()))
        schema = entry.get("schema", {})
        place = (*pointer, "content", media_type, "schema")
        if not is_json(media_type):
            raise UnsupportedError(f"the parameter {wire_name} in {media_type}")
    style = node.get("style", _DEFAULT_STYLES[location])
    return Parameter(
        wire_name=wire_name,
        location=location,
        schema=schemas.read(schema, place, prefix + pascal(wire_name)),
        required=location == "path" or node.get("required", False),
        style=style,
        explode=node.get("explode", style in ("form", "cookie")),
        allow_reserved=node.get("allowReserved", False),
        media_type=media_type,
        description=node.get("description", ""),
        deprecated=node.get("deprecated", False),
    )
