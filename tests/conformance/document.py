"""The table as an OpenAPI document, and what a request says of its cell."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

from conformance.table import CELLS, SCHEMAS, Cell


def make_document(cells: Iterable[Cell] = CELLS, version: str = "3.1.1") -> Any:
    """Give the document: one operation a cell, with one parameter."""
    return {
        "openapi": version,
        "info": {"title": "Conformance", "version": "1"},
        "servers": [{"url": "http://127.0.0.1:1"}],
        "paths": {path_of(cell): {"get": _operation(cell)} for cell in cells},
        "components": {"schemas": SCHEMAS},
    }


def path_of(cell: Cell) -> str:
    """Give the path of a cell. A value has a letter before it, so that it may be empty."""
    return f"/{cell.id}/v{{color}}" if cell.location == "path" else f"/{cell.id}"


def _operation(cell: Cell) -> Any:
    parameter = {"name": cell.name, "in": cell.location, **_expand(cell.more)}
    if "content" not in cell.more:
        parameter["schema"] = _expand(cell.schema)
    if cell.style:
        parameter["style"] = cell.style
    if cell.explode is not None:
        parameter["explode"] = cell.explode
    if cell.location == "path":
        parameter["required"] = True
    return {
        "operationId": cell.id,
        "x-sdk-method": cell.id,
        "tags": [cell.location],
        "x-sdk-resource": cell.location,
        "parameters": [parameter],
        "responses": {"204": {"description": "Seen."}},
    }


def _expand(node: Any) -> Any:
    """Put references in place of the names of schemas."""
    if isinstance(node, dict):
        return {key: _expand(value) for key, value in node.items()}
    if isinstance(node, str) and node in SCHEMAS:
        return {"$ref": f"#/components/schemas/{node}"}
    return node


def read_sent(cell: Cell, request: bytes) -> str | None:
    """Give what a request says of its cell's parameter; None for nothing."""
    head = request.decode("latin-1").partition("\r\n\r\n")[0]
    line, *lines = head.split("\r\n")
    path, mark, query = line.split(" ")[1].partition("?")
    if cell.location == "path":
        return path.removeprefix(f"/{cell.id}/v")
    if cell.location == "query":
        return query if mark else None
    wanted = "cookie" if cell.location == "cookie" else cell.name
    pairs = [line.partition(":") for line in lines]
    found = [text.strip(" \t") for name, _, text in pairs if name.lower() == wanted]
    return "\n".join(found) if found else None


def is_right(cell: Cell, sent: str | None) -> bool:
    """Say whether what was sent is what should be, byte for byte."""
    if not cell.is_json or sent is None:
        return sent == cell.expected
    name, _, text = sent.rpartition("=")
    expected, _, document = str(cell.expected).rpartition("=")
    encoded = cell.location != "header"
    if name != expected or (encoded and set(text) & set('"{}[],: ')):
        return False
    try:
        given = json.loads(unquote(text) if encoded else text)
    except ValueError:
        return False
    return bool(given == json.loads(unquote(document) if encoded else document))


def is_alike(cell: Cell, sent: str | None) -> bool:
    """Say whether a server that decodes a path or query first sees no difference.

    That is less than right: it no longer sees which comma was one of the caller's.
    """
    if is_right(cell, sent):
        return True
    in_url = cell.location in ("path", "query") and not cell.is_json
    if not in_url or sent is None or cell.expected is None:
        return False
    return _decode(sent) == _decode(cell.expected)


def _decode(text: str) -> str:
    return unquote(text.replace("+", " "))
