"""Text that an author wrote without quotes, where YAML reads a number or true or false.

Where OpenAPI wants text, `version: 1.10` means "1.10", and `enum: [true, 404]` of a
schema of strings means two strings. JSON has no such doubt: there, quotes are written.
"""

from collections.abc import Callable, Mapping
from typing import Any

from sdksmith.document import pointers, structure
from sdksmith.document.values import is_list, is_mapping, list_at

# What objects hold beside the ones that references lead to.
_MORE: Mapping[str, Mapping[str, str]] = {
    "document": {"info": "info", "tags": "[tag]", "servers": "[server]"},
    "swagger": {"info": "info", "tags": "[tag]"},
    "path item": {"servers": "[server]"},
    "operation": {"servers": "[server]"},
    "info": {"license": "person", "contact": "person"},
    "server": {"variables": "{server variable}"},
}
# Fields that are text, in whatever object they stand, and those of one object.
_TEXTS = frozenset(("title", "description", "summary", "name", "url", "format", "$ref"))
_OWN_TEXTS: Mapping[str, tuple[str, ...]] = {
    "document": ("openapi",),
    "swagger": ("swagger", "host", "basePath"),
    "info": ("version", "termsOfService"),
    "person": ("email", "identifier"),
    "operation": ("operationId",),
    "schema": ("pattern",),
    "tag": ("parent", "kind"),
    "server variable": ("default",),
}
_TEXT_LISTS: Mapping[str, tuple[str, ...]] = {
    "operation": ("tags",),
    "schema": ("required",),
    "server variable": ("enum",),
}
# Values of a schema, and lists of such.
_VALUES = ("default", "const", "example")
_VALUE_LISTS = ("enum", "examples")


class PlainFloat(float):
    """A number whose text is not the one that Python would write, such as 1.10."""

    written: str


class PlainInt(int):
    """A whole number that is written otherwise than in decimal, such as 0x1F."""

    written: str


def plain(kind: type[PlainFloat] | type[PlainInt], value: float, text: str) -> Any:
    """Give a number that knows its text, if that is not what it looks like."""
    if str(value) == text:
        return value
    made = kind(value)
    made.written = text
    return made


def as_meant(root: Any) -> Any:
    """Give a file with text where text was meant, if it is a document of OpenAPI.

    The numbers in it no longer know their texts.
    """
    if is_mapping(root) and ("openapi" in root or "swagger" in root):
        root = _Reader(root).read(structure.root_kind(root), root)
    if is_mapping(root) or is_list(root):
        _forget_texts(root)
    return root


def _forget_texts(root: Any) -> None:
    """Put plain numbers in the place of those that know their texts."""
    waiting: list[Any] = [root]
    seen: set[int] = set()
    while waiting:
        node: Any = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        items: Any = node.items() if hasattr(node, "items") else enumerate(node)
        for key, value in items:
            if isinstance(value, PlainInt):
                node[key] = int(value)
            elif isinstance(value, PlainFloat):
                node[key] = float(value)
            elif is_mapping(value) or is_list(value):
                waiting.append(value)


class _Reader:
    """Walks through the objects of a document, and copies what it changes."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root

    def read(self, kind: str, node: Any) -> Any:
        """Give a node of a kind, see `structure.OBJECTS`."""
        if kind.startswith("["):
            return _each(node, lambda item: self.read(kind[1:-1], item))
        if not is_mapping(node):
            return node
        made: dict[str, Any] = {}
        for key, value in node.items():
            new = self._read_field(kind, key, value, node)
            if new is not value:
                made[key] = new
        return {**node, **made} if made else node

    def _read_field(
        self, kind: str, key: str, value: Any, node: Mapping[str, Any]
    ) -> Any:
        if kind.startswith("{"):
            return self.read(kind[1:-1], value)
        fields = structure.OBJECTS.get(kind, {})
        held = fields.get(key) or _MORE.get(kind, {}).get(key)
        if held is None and not key.startswith("x-"):
            held = fields.get("*")
        if held:
            return self.read(held, value)
        if key in _TEXTS or key in _OWN_TEXTS.get(kind, ()):
            return _text(value)
        if key in _TEXT_LISTS.get(kind, ()):
            return _each(value, _text)
        return self._read_value(kind, key, value, node)

    def _read_value(
        self, kind: str, key: str, value: Any, node: Mapping[str, Any]
    ) -> Any:
        """Give a value that a schema describes: the node, or the one beside it."""
        schema = node if kind == "schema" or "schema" not in node else node["schema"]
        if key in _VALUES and kind in ("schema", "parameter", "media type", "header"):
            return self._fit(value, schema)
        if key in _VALUE_LISTS and kind in ("schema", "parameter"):
            return _each(value, lambda item: self._fit(item, schema))
        return value

    def _fit(self, value: Any, schema: Any) -> Any:
        """Give a value with text where its schema says so."""
        if is_mapping(schema) and isinstance(schema.get("$ref"), str):
            try:
                schema = pointers.follow(self._root, schema["$ref"])[1]
            except (pointers.Dangling, pointers.Circular):
                return value
        if not is_mapping(schema) or value is None:
            return value
        for part in list_at(schema, "allOf"):
            value = self._fit(value, part)
        if is_list(value):
            return _each(value, lambda item: self._fit(item, schema.get("items")))
        if is_mapping(value):
            fields = schema.get("properties")
            known: Mapping[str, Any] = fields if is_mapping(fields) else {}
            made = {key: self._fit(value[key], known.get(key)) for key in value}
            return made if any(made[k] is not value[k] for k in value) else value
        return _text(value) if _is_text(schema.get("type")) else value


def _is_text(kind: Any) -> bool:
    """Say whether values of a type are text, or null."""
    kinds = kind if is_list(kind) else [kind]
    return "string" in kinds and not set(map(str, kinds)) - {"string", "null"}


def _each(value: Any, read: Callable[[Any], Any]) -> Any:
    """Give a list with each of its items read; the same one if none is changed."""
    if not is_list(value):
        return value
    made = [read(item) for item in value]
    changed = any(new is not old for new, old in zip(made, value, strict=True))
    return made if changed else value


def _text(value: Any) -> Any:
    """Give what was written for a number, true or false; all else is as it is."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, PlainFloat | PlainInt):
        return value.written
    return str(value) if isinstance(value, int | float) else value
