"""Request Bodies: OpenAPI 3.1 §4.8.13 to §4.8.15."""

from collections.abc import Mapping
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.ir import Body, BodyKind, Encoding, Schema
from sdksmith.names import pascal
from sdksmith.normalise.media_entries import entry_at, item_at, schema_at
from sdksmith.normalise.media_types import JSON_LINES, bare, is_json
from sdksmith.normalise.nodes import Node, is_node, node_at, text_at
from sdksmith.normalise.nullable import split_types
from sdksmith.normalise.place_names import shared_name
from sdksmith.normalise.references import resolve_node
from sdksmith.normalise.schemas import SchemaReader
from sdksmith.normalise.unsupported import UnsupportedError
from sdksmith.rules import Rule

_FORM = "application/x-www-form-urlencoded"
_FIELDS = ("json", "form", "multipart")
# Media types that no text is in, whatever their schema says.
_BINARY = (
    *("image/", "audio/", "video/", "font/", "application/octet-stream"),
    *("application/pdf", "application/zip", "application/gzip"),
)
_TEXT: Schema = {"type": "string"}


class BodyReader:
    """Reads the request body of one operation, a `Body` for each content type."""

    def __init__(self, document: Document, schemas: SchemaReader, prefix: str) -> None:
        self._document = document
        self._schemas = schemas
        self._prefix = prefix
        self._shared = ""
        self._read_so_far: list[tuple[Node, Pointer, str]] = []

    def read(self, node: Node, pointer: Pointer) -> tuple[Body, ...]:
        """Give the bodies, the default one first; none if no content is described.

        The first JSON content type is the default one, else the first of all. One that
        is not supported is left out with a note, if there are others.

        Raises:
            UnsupportedError: for a construct without which there is no body.
        """
        pointer, node = resolve_node(self._document, node, pointer)
        self._shared = shared_name(pointer)
        content = node_at(node, "content")
        default = next(filter(is_json, content), next(iter(content), ""))
        ordered = sorted(content, key=lambda media_type: media_type != default)
        place = (*pointer, "content")
        found: list[Body] = []
        faults: list[tuple[str, UnsupportedError]] = []
        for media_type in ordered:
            try:
                found.append(self._read(media_type, content, node, place))
            except UnsupportedError as error:
                faults.append((media_type, error))
        if faults and not found:
            raise faults[0][1]
        for media_type, fault in faults:
            words = f"this content type is left out: {fault.reason}"
            self._schemas.notes.add(words, (*place, media_type), Rule.NO_CONTENT_TYPE)
        return tuple(found)

    def _read(
        self, media_type: str, content: Node, node: Node, pointer: Pointer
    ) -> Body:
        entry_place, entry = entry_at(self._document, content, media_type, pointer)
        refuse_positions(entry)
        place, given = schema_at(self._document, content, media_type, pointer)
        raw: Node = given if is_node(given) else {}
        kind = self._kind_of(media_type, raw)
        if kind == "lines":
            place, given = item_at(self._document, entry, entry_place)
            raw = given if is_node(given) else {}
            target_place, target = self._target(raw, place)
            if split_types(target)[0] == ["array"]:
                raw, place = node_at(target, "items"), (*target_place, "items")
        schema = self._read_schema(kind, raw, place)
        # What `encoding` says applies to them only (OpenAPI 3.1 §4.8.14.1).
        is_form = kind in ("form", "multipart")
        if is_form:
            schema = _without_null(schema)
            if not self._has_fields(schema):
                words = f"a request body in {bare(media_type)} that is no object"
                raise UnsupportedError(words, Rule.SKIP_BODY)
        component = self._object_component(schema) if kind in _FIELDS else ""
        if kind == "json" and "*" in media_type:
            media_type = "application/json"
        return Body(
            media_type=media_type,
            kind=kind,
            schema=schema,
            required=node.get("required", False),
            component=component,
            description=text_at(node, "description"),
            encodings=(
                self._read_encodings(node_at(entry, "encoding")) if is_form else {}
            ),
        )

    def _target(self, raw: Node, pointer: Pointer) -> tuple[Pointer, Node]:
        """Give the schema that a reference leads to, however many there are."""
        while isinstance(raw.get("$ref"), str):
            pointer, raw = self._document.resolve(raw["$ref"])
            if not is_node(raw):  # `true` says nothing; `false` is refused when read
                return pointer, {}
        return pointer, raw

    def _kind_of(self, media_type: str, raw: Node) -> BodyKind:
        name, target = bare(media_type), self._target(raw, ())[1]
        if is_json(name):
            return "json"
        if name in JSON_LINES:
            return "lines"
        if name == _FORM:
            return "form"
        if name.startswith("multipart/"):
            return "multipart"
        types = split_types(target)[0]
        is_text = types == ["string"] and target.get("format") != "binary"
        if name in ("*/*", "application/*") and not is_text:
            # Structured data; a schema that says nothing leaves the bytes to the user.
            is_any = not target or types == ["string"]
            return "binary" if is_any else "json"
        is_binary = target.get("format") == "binary" or name.startswith(_BINARY)
        return "binary" if is_binary else "text"

    def _read_schema(self, kind: BodyKind, raw: Node, place: Pointer) -> Schema:
        if kind == "binary":
            return {"type": "string", "format": "binary"}
        if kind == "text" and split_types(self._target(raw, ())[1])[0] != ["string"]:
            return _TEXT
        raw, place, name = self._place(kind, raw, place)
        schema = self._schemas.read(raw, place, name)
        self._schemas.read_waiting()
        return schema

    def _place(
        self, kind: BodyKind, raw: Node, place: Pointer
    ) -> tuple[Node, Pointer, str]:
        """Give what to read, where it stands, its name; equal schemas are one."""
        label = pascal(kind) if self._read_so_far else ""
        name = f"{self._prefix}{label}Request"
        entry = (raw, place, self._shared + label if self._shared else name)
        for earlier in self._read_so_far:
            if earlier[0] == raw:
                return earlier
        self._read_so_far.append(entry)
        return entry

    def _object_component(self, schema: Schema) -> str:
        """Give the component whose properties become keywords, if it is one."""
        ref = schema.get("$ref", "")
        if not ref:
            return ""
        name = ref.removeprefix("#/$defs/")
        return name if self._schemas.component(name).schema.get("properties") else ""

    def _has_fields(self, schema: Schema) -> bool:
        """Say whether a schema is an object, or a union of such, or says nothing."""
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/$defs/")
            return self._has_fields(self._schemas.component(name).schema)
        if "anyOf" in schema:
            return all(self._has_fields(option) for option in schema["anyOf"])
        return not schema or schema.get("type") == "object"

    def _read_encodings(self, node: Node) -> Mapping[str, Encoding]:
        found = {name: self._read_encoding(node_at(node, name)) for name in node}
        return {name: entry for name, entry in found.items() if entry != Encoding()}

    def _read_encoding(self, node: Node) -> Encoding:
        return Encoding(
            content_type=text_at(node, "contentType"),
            style=text_at(node, "style"),
            explode=node.get("explode"),
            allow_reserved=node.get("allowReserved") is True,
            headers=self._read_headers(node_at(node, "headers")),
        )

    def _read_headers(self, node: Node) -> Mapping[str, str]:
        """Give the headers of a part that the document gives a value to.

        Of the others it says only what they would be; `Content-Type` is described
        elsewhere (OpenAPI 3.1 §4.8.15.1).
        """
        found: dict[str, str] = {}
        for name in node:
            header = resolve_node(self._document, node_at(node, name), ())[1]
            schema = self._target(node_at(header, "schema"), ())[1]
            value = _only_value(schema)
            if value is not None and name.lower() != "content-type":
                found[name] = value
        return found


def refuse_positions(entry: Node) -> None:
    """Raise UnsupportedError where parts of a body are told apart by their position."""
    for keyword in ("prefixEncoding", "itemEncoding"):
        if keyword in entry:
            raise UnsupportedError(f"a request body with {keyword}", Rule.SKIP_BODY)


def _without_null(schema: Schema) -> Schema:
    """Give what is left of a nullable form: a form has no word for null."""
    options: list[Schema] = [
        option for option in schema.get("anyOf", ()) if option != {"type": "null"}
    ]
    if len(options) == 1:
        return options[0]
    return {**schema, "anyOf": options} if options else schema


def _only_value(schema: Node) -> str | None:
    values: Any = schema.get("enum") or ()
    value = values[0] if len(values) == 1 else schema.get("default")
    value = schema.get("const", value)
    if value is None or is_node(value) or isinstance(value, list):
        return None
    return value if isinstance(value, str) else str(value).lower()
