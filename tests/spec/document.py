"""The document under test, and what the tests ask of it: references, schemas, bodies."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

SPEC = Path(__file__).parents[2] / "spec"
DOCUMENT: dict[str, Any] = yaml.safe_load(
    (SPEC / "carecycle.yaml").read_text(encoding="utf-8")
)
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]

_URI = "urn:carecycle"
_REGISTRY: Registry[Any] = Registry().with_resource(
    _URI, DRAFT202012.create_resource(DOCUMENT)
)

JsonPath = tuple[str | int, ...]


@dataclass(frozen=True)
class Body:
    """A body that the document shows, with the name of the component that it is of."""

    place: str
    file: str
    schema: str


def is_object(node: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a node is a JSON object."""
    return isinstance(node, dict)


def is_array(node: Any) -> TypeGuard[list[Any]]:
    """Whether a node is a JSON array."""
    return isinstance(node, list)


def walk(node: Any, path: JsonPath = ()) -> Iterator[tuple[JsonPath, Any]]:
    """Each node of a JSON value with its path, the value itself first."""
    yield path, node
    if is_object(node):
        children: list[tuple[Any, Any]] = list(node.items())
    elif is_array(node):
        children = list(enumerate(node))
    else:
        return
    for key, child in children:
        yield from walk(child, (*path, key))


def references() -> list[str]:
    """Every ``$ref`` of the document, in its order."""
    return [
        node["$ref"]
        for _, node in walk(DOCUMENT)
        if is_object(node) and isinstance(node.get("$ref"), str)
    ]


def resolve(reference: str) -> Any:
    """What a ``$ref`` points to: a node of the document, or the content of a file.

    Raises: KeyError or OSError: if there is no such node or file.
    """
    if not reference.startswith("#/"):
        return json.loads((SPEC / reference).read_text(encoding="utf-8"))
    node: Any = DOCUMENT
    for step in reference.removeprefix("#/").split("/"):
        node = node[step.replace("~1", "/").replace("~0", "~")]
    return node


def example(file: str) -> Any:
    """The body that a file of ``spec/examples/`` (an OpenAPI Example Object) holds."""
    return resolve(f"examples/{file}")["value"]


def is_valid(schema: str, body: Any) -> bool:
    """Whether a body validates against a component schema, formats included."""
    validator = Draft202012Validator(
        {"$ref": f"{_URI}#/components/schemas/{schema}"},
        registry=_REGISTRY,
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )
    return validator.is_valid(body)


def bodies() -> list[Body]:
    """Every body that the document shows, with its schema, in the document's order."""
    return [
        Body(
            place="/".join(map(str, path)),
            file=reference["$ref"].removeprefix("examples/"),
            schema=node["schema"]["$ref"].rpartition("/")[2],
        )
        for path, node in walk(DOCUMENT)
        if is_object(node) and "schema" in node and "examples" in node
        for reference in node["examples"].values()
    ]


def replaced(value: Any, path: JsonPath, new: Any) -> Any:
    """A copy of a JSON value in which the node at ``path`` is another."""
    if not path:
        return new
    shallow: Any = copy(value)
    shallow[path[0]] = replaced(value[path[0]], path[1:], new)
    return shallow
