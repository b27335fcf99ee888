"""Changes of documents as they happen: each a document, a place in it, and an edit.

A row of `OPERATORS` is a kind of edit: what it edits, and a function that edits it and
says whether it could. `list_mutations` chooses places for each over all documents,
always the same ones.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
CASES = ROOT / "tests" / "cases"
DOCUMENTS: Mapping[str, Path] = {
    "shelter": ROOT / "docs" / "guide" / "shelter.yaml",
    "carecycle": ROOT / "spec" / "carecycle.yaml",
    **{
        name: CASES / name / "openapi.yaml"
        for name in (
            *("unions", "enum-names", "pages-number", "content-types", "conditions"),
            *("maps", "servers", "form-bodies", "formats", "null-in-3-1", "webhooks"),
            *("answer-headers", "limits", "multipart", "streams", "inheritance"),
            *("auth-http-schemes", "recursion", "read-write-only", "answers-statuses"),
            *("parameters", "pages-cursor", "tuples-and-keys", "enums", "errors"),
        )
    },
}
METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
PER_OPERATOR = 4
Node = dict[str, Any]
Edit = Callable[[Node, Node], bool]
"""Takes the document and the node, and says whether the node could be edited."""


@dataclass(frozen=True)
class Mutation:
    """One edit of one document.

    Attributes:
        name: tells it from all others, and stays: "limits property-removed 3f2a".
    """

    name: str
    document: str
    operator: str
    place: tuple[str | int, ...]

    def apply(self) -> Node:
        """Give the document after the edit."""
        root = copy.deepcopy(read(self.document))
        node: Any = root
        for step in self.place:
            node = node[step]
        assert OPERATORS[self.operator][1](root, node)
        return root


@cache
def read(document: str) -> Node:
    """Give a document as data; files that it refers to stay where they are."""
    path = DOCUMENTS[document]
    root: Node = yaml.safe_load(path.read_text("utf-8"))
    return _absolute(root, path.parent)


def _absolute(node: Any, folder: Path) -> Any:
    if isinstance(node, dict):
        return {
            key: (
                str(folder / value)
                if key in ("externalValue", "$ref")
                and "#" not in str(value)
                and isinstance(value, str)
                else _absolute(value, folder)
            )
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_absolute(part, folder) for part in node]
    return node


@cache
def list_mutations() -> tuple[Mutation, ...]:
    """Give all mutations, always the same."""
    return tuple(
        mutation
        for operator, (kind, edit) in OPERATORS.items()
        for mutation in _choose(operator, kind, edit)
    )


def _choose(operator: str, kind: str, edit: Edit) -> Iterator[Mutation]:
    found: list[tuple[str, Mutation]] = []
    for document in DOCUMENTS:
        for place, _ in _list_nodes(read(document), kind):
            told = f"{document} {operator} {place}"
            digest = hashlib.sha256(told.encode()).hexdigest()
            name = f"{document} {operator} {digest[:6]}"
            found.append((digest, Mutation(name, document, operator, place)))
    taken: dict[str, int] = {}
    chosen = 0
    for _, mutation in sorted(found, key=lambda row: row[0]):
        # No more than two of an operator are in one document.
        if chosen < PER_OPERATOR and taken.get(mutation.document, 0) < 2:
            root = copy.deepcopy(read(mutation.document))
            node: Any = root
            for step in mutation.place:
                node = node[step]
            if edit(root, node):
                taken[mutation.document] = taken.get(mutation.document, 0) + 1
                chosen += 1
                yield mutation


# -- what can be edited --------------------------------------------------------------

Found = Iterator[tuple[tuple[str | int, ...], Any]]


def _list_nodes(root: Node, kind: str) -> Found:
    if kind == "root":
        yield (), root
    elif kind == "operation":
        yield from _operations(root)
    elif kind == "parameter":
        for place, operation in _operations(root):
            for number, entry in enumerate(operation.get("parameters", ())):
                if "$ref" not in entry:
                    yield (*place, "parameters", number), entry
    elif kind == "schema":
        yield from _schemas(root)
    else:
        wanted: Mapping[str, Callable[[Node], bool]] = {
            "object": lambda node: bool(node.get("properties")),
            "string": lambda node: node.get("type") == "string" and "enum" not in node,
            "number": lambda node: node.get("type") in ("integer", "number"),
            "enum": lambda node: isinstance(node.get("enum"), list)
            and len(node["enum"]) > 1,
            "array": lambda node: node.get("type") == "array",
            "union": lambda node: bool(node.get("oneOf") or node.get("anyOf")),
        }
        for place, node in _schemas(root):
            if wanted[kind](node):
                yield place, node


def _operations(root: Node) -> Found:
    for path, item in root.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield ("paths", path, method), item[method]


def _schemas(root: Node) -> Found:
    """Give all schemas below the places where schemas stand."""
    yield from _below(root, ())


def _below(node: Any, place: tuple[str | int, ...]) -> Found:
    if isinstance(node, dict):
        for key, value in node.items():
            here = (*place, key)
            if key == "schema" or (
                len(place) == 2 and place == ("components", "schemas")
            ):
                yield from _in_schema(value, here)
            elif key not in ("example", "examples", "default", "enum"):
                yield from _below(value, here)
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from _below(value, (*place, number))


def _in_schema(node: Any, place: tuple[str | int, ...]) -> Found:
    if not isinstance(node, dict) or "$ref" in node:
        return
    yield place, node
    for key, value in (node.get("properties") or {}).items():
        yield from _in_schema(value, (*place, "properties", key))
    for key in ("items", "additionalProperties"):
        if isinstance(node.get(key), dict):
            yield from _in_schema(node[key], (*place, key))
    for key in ("oneOf", "anyOf", "allOf"):
        for number, value in enumerate(node.get(key) or ()):
            yield from _in_schema(value, (*place, key, number))


# -- edits ---------------------------------------------------------------------------


def _first(node: Node) -> str:
    return next(iter(node["properties"]))


def _last(node: Node) -> str:
    return [*node["properties"]][-1]


def _required(node: Node) -> list[str]:
    return list(node.get("required") or ())


def _put(node: Node, **given: Any) -> bool:
    if all(node.get(key) == value for key, value in given.items()):
        return False
    node.update(given)
    return True


def _take(node: Node, *keys: str) -> bool:
    found = [node.pop(key) for key in keys if key in node]
    return bool(found)


def _remove_property(root: Node, node: Node) -> bool:
    name = _last(node)
    del node["properties"][name]
    node["required"] = [key for key in _required(node) if key != name]
    return bool(node["required"]) or not node.pop("required")


def _rename_property(root: Node, node: Node) -> bool:
    name = _first(node)
    node["properties"] = {
        f"{key}New" if key == name else key: value
        for key, value in node["properties"].items()
    }
    if "required" in node:
        node["required"] = [f"{k}New" if k == name else k for k in node["required"]]
    return True


def _recase_property(root: Node, node: Node) -> bool:
    """Another name on the wire, the same in Python."""
    for name in node["properties"]:
        if "_" not in name and name.islower() and len(name) > 3:
            other = name[:1].upper() + name[1:]
            node["properties"] = {
                other if key == name else key: value
                for key, value in node["properties"].items()
            }
            if "required" in node:
                node["required"] = [other if k == name else k for k in node["required"]]
            return True
    return False


def _require(root: Node, node: Node) -> bool:
    for name in node["properties"]:
        if name not in _required(node):
            node["required"] = [*_required(node), name]
            return True
    return False


def _unrequire(root: Node, node: Node) -> bool:
    if not _required(node):
        return False
    node["required"] = _required(node)[1:]
    return bool(node["required"]) or not node.pop("required")


def _retype(root: Node, node: Node) -> bool:
    kinds = {
        "string": "integer",
        "integer": "string",
        "boolean": "string",
        "number": "string",
    }
    if node.get("type") not in kinds or "enum" in node or "const" in node:
        return False
    kind = kinds[node["type"]]
    for key in [
        key for key in node if key not in ("description", "title", "deprecated")
    ]:
        del node[key]
    return _put(node, type=kind)


def _number_kind(root: Node, node: Node) -> bool:
    return _put(node, type="number" if node["type"] == "integer" else "integer")


def _nullable(root: Node, node: Node) -> bool:
    kind = node.get("type")
    if not isinstance(kind, str) or "enum" in node or "const" in node:
        return False
    if str(root["openapi"]).startswith("3.0"):
        return _put(node, nullable=True)
    return _put(node, type=[kind, "null"])


def _not_nullable(root: Node, node: Node) -> bool:
    if node.get("nullable") is True:
        return _take(node, "nullable")
    kind = node.get("type")
    if isinstance(kind, list) and "null" in kind and len(kind) == 2:
        return _put(node, type=next(entry for entry in kind if entry != "null"))
    return False


def _shift(key: str, by: float) -> Edit:
    def edit(root: Node, node: Node) -> bool:
        if not isinstance(node.get(key), int | float):
            return False
        node[key] = type(node[key])(node[key] + by)
        return node[key] >= 0

    return edit


def _drop(*keys: str) -> Edit:
    return lambda root, node: _take(node, *keys)


def _set(**given: Any) -> Edit:
    return lambda root, node: _put(node, **given)


def _set_new(**given: Any) -> Edit:
    return lambda root, node: not (given.keys() & node.keys()) and _put(node, **given)


def _enum_value(value: bool) -> Edit:
    def edit(root: Node, node: Node) -> bool:
        first = node["enum"][0]
        if any(
            key in node for key in ("x-enum-varnames", "x-enumNames", "x-enum-names")
        ):
            return False
        if value:
            more = f"{first}-new" if isinstance(first, str) else max(node["enum"]) + 7
            node["enum"] = [*node["enum"], more]
        else:
            node["enum"] = node["enum"][:-1]
            for key in ("example", "default"):
                node.pop(key, None)
        return True

    return edit


def _parameter(where: str, *, required: bool) -> Edit:
    def edit(root: Node, node: Node) -> bool:
        entry = {"name": "brandNew", "in": where, "schema": {"type": "string"}}
        if required:
            entry["required"] = True
        node["parameters"] = [*node.get("parameters", ()), entry]
        return True

    return edit


def _remove_parameter(root: Node, node: Node) -> bool:
    for number, entry in enumerate(node.get("parameters", ())):
        if "$ref" not in entry and entry["in"] != "path":
            del node["parameters"][number]
            return True
    return False


def _rename_parameter(root: Node, node: Node) -> bool:
    return node["in"] != "path" and _put(node, name=f"{node['name']}New")


def _move_parameter(root: Node, node: Node) -> bool:
    moved = {"query": "header", "header": "query"}
    plain = {"name", "in", "schema", "required", "description", "example"}
    kind = (node.get("schema") or {}).get("type")
    if (
        node["in"] not in moved
        or set(node) - plain
        or kind not in ("string", "integer")
    ):
        return False
    return _put(node, **{"in": moved[node["in"]]})


def _require_parameter(root: Node, node: Node) -> bool:
    return (
        node["in"] != "path" and not node.get("required") and _put(node, required=True)
    )


def _free_parameter(root: Node, node: Node) -> bool:
    return (
        node["in"] != "path"
        and node.get("required") is True
        and _take(node, "required")
    )


def _style(root: Node, node: Node) -> bool:
    is_array = (node.get("schema") or {}).get("type") == "array"
    if node["in"] != "query" or not is_array or "style" in node:
        return False
    return _put(node, explode=node.get("explode") is False)


def _bodies(node: Node) -> dict[str, Node]:
    body = node.get("requestBody") or {}
    content: dict[str, Node] = body.get("content") or {}
    return content


def _drop_body(root: Node, node: Node) -> bool:
    return "$ref" not in node.get("requestBody", {"$ref": ""}) and _take(
        node, "requestBody"
    )


def _require_body(root: Node, node: Node) -> bool:
    body = node.get("requestBody")
    if not body or "$ref" in body:
        return False
    return _put(body, required=not body.get("required", False))


def _more_body(root: Node, node: Node) -> bool:
    content = _bodies(node)
    if "application/json" not in content or len(content) > 1:
        return False
    content["application/x-www-form-urlencoded"] = copy.deepcopy(
        content["application/json"]
    )
    content["application/x-www-form-urlencoded"].pop("example", None)
    content["application/x-www-form-urlencoded"].pop("examples", None)
    return True


def _fewer_bodies(root: Node, node: Node) -> bool:
    content = _bodies(node)
    if len(content) < 2:
        return False
    del content[[*content][-1]]
    return True


def _vendor_json(root: Node, node: Node) -> bool:
    content = _bodies(node)
    if [*content] != ["application/json"]:
        return False
    content["application/vnd.acme+json"] = content.pop("application/json")
    return True


def _responses(node: Node, first: str) -> list[str]:
    return [
        status
        for status, answer in node.get("responses", {}).items()
        if str(status).startswith(first) and "$ref" not in answer
    ]


def _error(root: Node, node: Node) -> bool:
    if "418" in node["responses"]:
        return False
    schema = {"type": "object", "properties": {"reason": {"type": "string"}}}
    content = {"application/json": {"schema": schema}}
    node["responses"]["418"] = {"description": "A teapot.", "content": content}
    return True


def _drop_error(root: Node, node: Node) -> bool:
    found = [status for status in node["responses"] if str(status)[:1] in "45"]
    if not found:
        return False
    del node["responses"][found[0]]
    return bool(node["responses"])


def _other_error(root: Node, node: Node) -> bool:
    for status in [*_responses(node, "4"), *_responses(node, "5")]:
        content = node["responses"][status].get("content") or {}
        if "application/json" in content:
            schema = {"type": "object", "properties": {"reason": {"type": "string"}}}
            content["application/json"] = {"schema": schema}
            return True
    return False


def _answer(schema: Node | None) -> Edit:
    def edit(root: Node, node: Node) -> bool:
        for status in _responses(node, "2"):
            answer = node["responses"][status]
            content = answer.get("content") or {}
            if "application/json" not in content:
                continue
            if schema is None:
                del answer["content"]
            else:
                content["application/json"] = {"schema": schema}
            return True
        return False

    return edit


def _second_answer(root: Node, node: Node) -> bool:
    if "202" in node["responses"] or "204" in node["responses"]:
        return False
    node["responses"]["204"] = {"description": "Nothing to tell."}
    return any(
        str(status).startswith("20") for status in node["responses"] if status != "204"
    )


def _move_status(root: Node, node: Node) -> bool:
    if "200" not in node["responses"] or "203" in node["responses"]:
        return False
    node["responses"] = {
        "203" if status == "200" else status: answer
        for status, answer in node["responses"].items()
    }
    return True


def _other_path(root: Node, place_of: Node) -> bool:
    for path, item in root["paths"].items():
        if any(item.get(method) is place_of for method in METHODS):
            root["paths"] = {
                f"/v9{key}" if key == path else key: value
                for key, value in root["paths"].items()
            }
            return True
    return False


def _other_verb(root: Node, node: Node) -> bool:
    moved = {"post": "put", "put": "post", "patch": "put"}
    for item in root["paths"].values():
        for method, other in moved.items():
            if item.get(method) is node and other not in item:
                item[other] = item.pop(method)
                return True
    return False


def _remove_operation(root: Node, node: Node) -> bool:
    for item in root["paths"].values():
        for method in METHODS:
            if item.get(method) is node:
                del item[method]
                return len(list(_operations(root))) > 0
    return False


def _add_operation(root: Node, node: Node) -> bool:
    answers = {"200": {"description": "Fine."}}
    root["paths"]["/brand-news"] = {
        "get": {"operationId": "listBrandNews", "responses": answers}
    }
    return True


def _other_id(root: Node, node: Node) -> bool:
    return "operationId" in node and _put(
        node, operationId=f"{node['operationId']}Anew"
    )


def _other_tag(root: Node, node: Node) -> bool:
    return _put(node, tags=["elsewhere"])


def _describe(root: Node, node: Node) -> bool:
    return _put(node, description="Said in other words.")


def _no_security(root: Node, node: Node) -> bool:
    return "security" in root and "security" not in node and _put(node, security=[])


def _new_security(root: Node, node: Node) -> bool:
    if "security" in node or root.get("security"):
        return False
    schemes = root.setdefault("components", {}).setdefault("securitySchemes", {})
    schemes["brandNew"] = {"type": "apiKey", "in": "header", "name": "X-Brand-New"}
    node["security"] = [{"brandNew": []}]
    return True


def _more_security(root: Node, node: Node) -> bool:
    if not root.get("security"):
        return False
    schemes = root["components"]["securitySchemes"]
    schemes["brandNew"] = {"type": "apiKey", "in": "header", "name": "X-Brand-New"}
    root["security"] = [*root["security"], {"brandNew": []}]
    return True


def _all_security(root: Node, node: Node) -> bool:
    if not root.get("security") or len(root["security"]) != 1:
        return False
    schemes = root["components"]["securitySchemes"]
    schemes["brandNew"] = {"type": "apiKey", "in": "header", "name": "X-Brand-New"}
    root["security"] = [{**root["security"][0], "brandNew": []}]
    return True


def _other_header(root: Node, node: Node) -> bool:
    for scheme in root.get("components", {}).get("securitySchemes", {}).values():
        if scheme.get("type") == "apiKey" and scheme["in"] == "header":
            return _put(scheme, name="X-Renamed-Key")
    return False


def _other_server(root: Node, node: Node) -> bool:
    if len(root.get("servers", ())) != 1:
        return False
    return _put(root["servers"][0], url="https://elsewhere.example.test")


def _more_servers(root: Node, node: Node) -> bool:
    if not root.get("servers"):
        return False
    more = {"url": "https://more.example.test", "x-name": "more"}
    root["servers"] = [*root["servers"], more]
    return True


def _fewer_servers(root: Node, node: Node) -> bool:
    if len(root.get("servers", ())) < 2:
        return False
    root["servers"] = root["servers"][:-1]
    return True


def _rename_schema(root: Node, node: Node) -> bool:
    schemas = root.get("components", {}).get("schemas", {})
    name = next(iter(schemas), None)
    if name is None:
        return False
    text = yaml.safe_dump(root).replace(
        f"#/components/schemas/{name}'", f"#/components/schemas/{name}Anew'"
    )
    changed = yaml.safe_load(text)
    changed["components"]["schemas"] = {
        f"{key}Anew" if key == name else key: value
        for key, value in changed["components"]["schemas"].items()
    }
    root.clear()
    root.update(changed)
    return True


def _more_schemas(root: Node, node: Node) -> bool:
    schemas = root.setdefault("components", {}).setdefault("schemas", {})
    schemas["NobodyUsesThis"] = {
        "type": "object",
        "properties": {"a": {"type": "string"}},
    }
    return True


def _reorder(root: Node, node: Node) -> bool:
    root["paths"] = dict(reversed(root["paths"].items()))
    return len(root["paths"]) > 1


def _reorder_properties(root: Node, node: Node) -> bool:
    node["properties"] = dict(reversed(node["properties"].items()))
    return len(node["properties"]) > 1


def _variant(more: bool) -> Edit:
    def edit(root: Node, node: Node) -> bool:
        key = "oneOf" if node.get("oneOf") else "anyOf"
        if "discriminator" in node:
            return False
        if more:
            node[key] = [
                *node[key],
                {
                    "type": "object",
                    "required": ["brandNew"],
                    "properties": {"brandNew": {"type": "boolean"}},
                },
            ]
            return True
        node[key] = node[key][:-1]
        return len(node[key]) > 0

    return edit


def _webhook(root: Node, node: Node) -> bool:
    if "webhooks" not in root:
        return False
    if len(root["webhooks"]) == 1:
        del root["webhooks"]
    else:
        del root["webhooks"][[*root["webhooks"]][-1]]
    return True


def _rate(root: Node, node: Node) -> bool:
    return _put(root, **{"x-rate-limit": {"limit": 5, "period": 1}})


OPERATORS: Mapping[str, tuple[str, Edit]] = {
    "property-removed": ("object", _remove_property),
    "property-renamed": ("object", _rename_property),
    "property-recased": ("object", _recase_property),
    "property-added": (
        "object",
        lambda r, n: _put(n["properties"], brandNew={"type": "string"}),
    ),
    "property-added-required": (
        "object",
        lambda r, n: _put(n["properties"], brandNew={"type": "string"})
        and _put(n, required=[*_required(n), "brandNew"]),
    ),
    "property-required": ("object", _require),
    "property-not-required": ("object", _unrequire),
    "properties-reordered": ("object", _reorder_properties),
    "object-closed": (
        "object",
        lambda r, n: "additionalProperties" not in n
        and _put(n, additionalProperties=False),
    ),
    "object-opened": ("object", _drop("additionalProperties")),
    "object-described": ("object", _describe),
    "schema-described": ("schema", _describe),
    "schema-deprecated": ("schema", _set(deprecated=True)),
    "schema-read-only": ("string", _set_new(readOnly=True)),
    "schema-write-only": ("string", _set_new(writeOnly=True)),
    "schema-default": (
        "string",
        lambda r, n: not set(n)
        & {"format", "pattern", "maxLength", "minLength", "default"}
        and _put(n, default="a"),
    ),
    "type-changed": ("schema", _retype),
    "type-nullable": ("schema", _nullable),
    "type-not-nullable": ("schema", _not_nullable),
    "number-kind": ("number", _number_kind),
    "string-uuid": ("string", _set_new(format="uuid")),
    "string-date-time": ("string", _set_new(format="date-time")),
    "string-format-gone": ("string", _drop("format")),
    "string-enum": (
        "string",
        lambda r, n: "format" not in n and _put(n, enum=["a", "b"]),
    ),
    "string-limited": ("string", _set_new(maxLength=2, minLength=1)),
    "string-longer": ("string", _shift("maxLength", 5)),
    "string-shorter": ("string", _shift("maxLength", -1)),
    "string-least-more": ("string", _shift("minLength", 1)),
    "string-free": ("string", _drop("maxLength", "minLength", "pattern")),
    "string-pattern": ("string", _set_new(pattern="^[A-Z]{3}$")),
    "number-limited": (
        "number",
        lambda r, n: not {"minimum", "maximum"} & n.keys()
        and _put(n, minimum=5, maximum=6),
    ),
    "number-higher": ("number", _shift("maximum", 5)),
    "number-lower": ("number", _shift("maximum", -1)),
    "number-least-more": ("number", _shift("minimum", 1)),
    "number-free": ("number", _drop("maximum", "minimum", "multipleOf")),
    "enum-value-added": ("enum", _enum_value(True)),
    "enum-value-removed": ("enum", _enum_value(False)),
    "enum-gone": (
        "enum",
        _drop("enum", "x-enum-varnames", "x-enum-descriptions", "x-enumNames"),
    ),
    "array-limited": ("array", _set_new(minItems=2)),
    "array-unique": ("array", _set_new(uniqueItems=True)),
    "array-free": ("array", _drop("minItems", "maxItems", "uniqueItems")),
    "array-items": ("array", lambda r, n: _put(n, items={"type": "boolean"})),
    "variant-added": ("union", _variant(True)),
    "variant-removed": ("union", _variant(False)),
    "parameter-added": ("operation", _parameter("query", required=False)),
    "parameter-added-required": ("operation", _parameter("query", required=True)),
    "header-added": ("operation", _parameter("header", required=False)),
    "parameter-removed": ("operation", _remove_parameter),
    "parameter-renamed": ("parameter", _rename_parameter),
    "parameter-moved": ("parameter", _move_parameter),
    "parameter-required": ("parameter", _require_parameter),
    "parameter-not-required": ("parameter", _free_parameter),
    "parameter-style": ("parameter", _style),
    "parameter-described": ("parameter", _describe),
    "parameter-deprecated": ("parameter", _set(deprecated=True)),
    "body-removed": ("operation", _drop_body),
    "body-required": ("operation", _require_body),
    "body-in-a-form-too": ("operation", _more_body),
    "body-in-fewer-types": ("operation", _fewer_bodies),
    "body-vendor-json": ("operation", _vendor_json),
    "error-added": ("operation", _error),
    "error-removed": ("operation", _drop_error),
    "error-other": ("operation", _other_error),
    "answer-a-string": ("operation", _answer({"type": "string"})),
    "answer-a-list": (
        "operation",
        _answer({"type": "array", "items": {"type": "integer"}}),
    ),
    "answer-empty": ("operation", _answer(None)),
    "answer-second": ("operation", _second_answer),
    "answer-status": ("operation", _move_status),
    "operation-path": ("operation", _other_path),
    "operation-verb": ("operation", _other_verb),
    "operation-removed": ("operation", _remove_operation),
    "operation-added": ("root", _add_operation),
    "operation-id": ("operation", _other_id),
    "operation-tag": ("operation", _other_tag),
    "operation-described": ("operation", _describe),
    "operation-summary": ("operation", _set(summary="Summed up anew")),
    "operation-deprecated": ("operation", _set(deprecated=True)),
    "operation-idempotent": ("operation", _set(**{"x-idempotent": True})),
    "operation-open": ("operation", _no_security),
    "operation-locked": ("operation", _new_security),
    "security-more": ("root", _more_security),
    "security-all": ("root", _all_security),
    "security-header": ("root", _other_header),
    "server-other": ("root", _other_server),
    "servers-more": ("root", _more_servers),
    "servers-fewer": ("root", _fewer_servers),
    "schema-renamed": ("root", _rename_schema),
    "schemas-more": ("root", _more_schemas),
    "paths-reordered": ("root", _reorder),
    "webhook-removed": ("root", _webhook),
    "rate-limit": ("root", _rate),
}
