"""A whole Swagger 2.0 document as OpenAPI 3.0."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sdksmith.document.faults import Fault
from sdksmith.document.origins import step_by
from sdksmith.document.swagger.bodies import Found, convert_body, convert_form
from sdksmith.document.swagger.ledger import Ledger
from sdksmith.document.swagger.parameters import convert_parameter, is_body
from sdksmith.document.swagger.responses import convert_responses, produced, texts_at
from sdksmith.document.swagger.schemas import convert_definitions
from sdksmith.document.swagger.security import convert_scheme, make_servers
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_mapping, list_at, mapping_at

VERSION = "3.0.4"
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
# Fields that become others; what is left is the same in both versions.
_OF_DOCUMENT = (
    *("swagger", "host", "basePath", "schemes", "consumes", "produces", "paths"),
    *("definitions", "parameters", "responses", "securityDefinitions"),
)
_OF_OPERATION = ("consumes", "produces", "schemes", "parameters", "responses")


@dataclass(frozen=True)
class Conversion:
    """What became of a document.

    Attributes:
        root: the document in OpenAPI 3.0.
        moves: new pointer to old one, see `Document.changed`.
        slight: faults of the document by their new places, and what is lost.
    """

    root: Mapping[str, Any]
    moves: Mapping[Pointer, Pointer]
    slight: tuple[Fault, ...]


def convert(root: Mapping[str, Any], slight: Sequence[Fault] = ()) -> Conversion:
    """Give the document in OpenAPI 3.0.

    What cannot be said there is lost, and is listed in `slight`.

    Args:
        slight: faults of the document that hinder nobody, by their places in it.
    """
    ledger = Ledger(root)
    made: dict[str, Any] = {"openapi": VERSION}
    made |= {key: root[key] for key in root if key not in _OF_DOCUMENT}
    servers = make_servers(root, ledger)
    if servers:
        made["servers"] = servers
    components = _convert_components(root, ledger)
    made["paths"] = {
        path: _convert_path(item, path, ledger)
        for path, item in mapping_at(root, "paths").items()
    }
    made["components"] = _with_schemas(components, ledger.schemas)
    ledger.moves["openapi",] = ("swagger",)
    ledger.moves["servers",] = ("host",) if "host" in root else ("basePath",)
    forward = ledger.settle()
    faults = [*slight, *ledger.lost]
    back = step_by(dict(ledger.moves))
    moved = [replace(f, pointer=forward(f.pointer)) for f in faults]
    for index, fault in enumerate(faults):
        # Where something else has taken the place, the fault gets one of its own.
        if back(moved[index].pointer) != fault.pointer:
            own = ("swagger", *fault.pointer)
            ledger.moves[own] = fault.pointer
            moved[index] = replace(fault, pointer=own)
    return Conversion(made, ledger.moves, tuple(moved))


def _convert_components(root: Mapping[str, Any], ledger: Ledger) -> dict[str, Any]:
    parameters: dict[str, Any] = {}
    for name, node in mapping_at(root, "parameters").items():
        new, old = ("components", "parameters", name), ("parameters", name)
        if is_mapping(node) and not is_body(node):
            ledger.moves[new] = old
            parameters[name] = convert_parameter(node, new, old, ledger)
    place = ("components", "responses")
    shared = mapping_at(root, "responses")
    ledger.moves[place] = ("responses",)
    ledger.moves["components", "schemas"] = ("definitions",)
    ledger.moves["components", "securitySchemes"] = ("securityDefinitions",)
    made = {
        "schemas": convert_definitions(ledger),
        "parameters": parameters,
        "responses": convert_responses(
            shared, produced(root), place, ("responses",), ledger
        ),
        "securitySchemes": {
            name: convert_scheme(node)
            for name, node in mapping_at(root, "securityDefinitions").items()
            if is_mapping(node)
        },
    }
    return {name: nodes for name, nodes in made.items() if nodes}


def _with_schemas(
    components: dict[str, Any], schemas: Mapping[str, Any]
) -> dict[str, Any]:
    """Give the components with schemas that got their names along the way."""
    known = mapping_at(components, "schemas")
    return {**components, "schemas": {**known, **schemas}} if schemas else components


def _convert_path(item: Any, path: str, ledger: Ledger) -> Any:
    """Give a Path Item Object; the parts of a body go to each of its operations."""
    if path.startswith("x-") or not is_mapping(item):
        return item
    place: Pointer = ("paths", path)
    made = ledger.refer(item) if "$ref" in item else dict(item)
    shared = _find_parameters(item, place, ledger)
    others = _convert_parameters(shared, place, ledger)
    if "parameters" in item:
        made["parameters"] = others
    in_body = [found for _, found in shared if is_body(found[1])]
    for method in _METHODS:
        if is_mapping(item.get(method)):
            node = item[method]
            made[method] = _convert_operation(node, (*place, method), in_body, ledger)
    return made


Written = tuple[Any, Found]
"""An entry of a list of parameters as it is written, and past its reference."""


def _find_parameters(
    node: Mapping[str, Any], place: Pointer, ledger: Ledger
) -> list[Written]:
    return [
        (entry, ledger.find(entry, (*place, "parameters", index)))
        for index, entry in enumerate(list_at(node, "parameters"))
    ]


def _convert_parameters(
    entries: Sequence[Written], place: Pointer, ledger: Ledger
) -> list[dict[str, Any]]:
    """Give the list of parameters at a path or an operation, without the body."""
    made: list[dict[str, Any]] = []
    for index, (written, (old, node)) in enumerate(entries):
        if not is_body(node):
            new = (*place, "parameters", len(made))
            ledger.moves[new] = (*place, "parameters", index)
            is_reference = is_mapping(written) and "$ref" in written
            refer, convert_it = ledger.refer, convert_parameter
            made.append(
                refer(written) if is_reference else convert_it(node, new, old, ledger)
            )
    return made


def _convert_operation(
    node: Mapping[str, Any], place: Pointer, shared: Sequence[Found], ledger: Ledger
) -> dict[str, Any]:
    """Give an Operation Object; `shared` are the parts of the body that its path has."""
    root = ledger.root
    made = {key: node[key] for key in node if key not in _OF_OPERATION}
    entries = _find_parameters(node, place, ledger)
    if "parameters" in node:
        made["parameters"] = _convert_parameters(entries, place, ledger)
    own = [found for _, found in entries if is_body(found[1])]
    consumes = texts_at(node, "consumes", texts_at(root, "consumes"))
    body = _convert_body(_join(shared, own), consumes, place, ledger)
    if body:
        made["requestBody"] = body
    produces = produced(node, produced(root))
    old = (*place, "responses")
    answers = mapping_at(node, "responses")
    made["responses"] = convert_responses(answers, produces, old, old, ledger)
    if "schemes" in node:
        made["servers"] = make_servers(root, ledger, texts_at(node, "schemes"))
        ledger.moves[(*place, "servers")] = (*place, "schemes")
    return made


def _join(shared: Sequence[Found], own: Sequence[Found]) -> list[Found]:
    """Give the parts of a body: those of the path, if the operation has not its own."""
    kinds = [(node.get("in"), node.get("name")) for _, node in own]
    has_body = any(kind == "body" for kind, _ in kinds)
    kept = [
        (place, node)
        for place, node in shared
        if (node.get("in"), node.get("name")) not in kinds
        and not (has_body and node.get("in") == "body")
    ]
    return [*kept, *own]


def _convert_body(
    parts: Sequence[Found], consumes: Sequence[str], place: Pointer, ledger: Ledger
) -> dict[str, Any] | None:
    whole = [found for found in parts if found[1].get("in") == "body"]
    fields = [found for found in parts if found[1].get("in") == "formData"]
    new = (*place, "requestBody")
    if whole:
        for old, _ in (*whole[1:], *fields):
            ledger.lose(old, "this is lost: the operation has a body already")
        return convert_body(whole[0], consumes, new, ledger)
    return convert_form(fields, consumes, new, ledger) if fields else None
