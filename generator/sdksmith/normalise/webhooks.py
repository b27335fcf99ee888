"""Webhooks, the requests that the API sends: OpenAPI 3.1 §4.8.1, `x-webhooks` in 3.0."""

from collections.abc import Mapping
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.errors import Diagnostic
from sdksmith.ir import Schema, Webhook
from sdksmith.names import pascal
from sdksmith.normalise.media_entries import schema_at
from sdksmith.normalise.media_types import is_json
from sdksmith.normalise.nodes import Node, is_node, node_at, text_at
from sdksmith.normalise.notes import note
from sdksmith.normalise.operations import METHODS
from sdksmith.normalise.references import resolve_node
from sdksmith.normalise.schemas import SchemaReader
from sdksmith.normalise.unsupported import UnsupportedError
from sdksmith.rules import Rule


def read_webhooks(
    document: Document, schemas: SchemaReader
) -> tuple[tuple[Webhook, ...], tuple[Diagnostic, ...]]:
    """Give the webhooks, and a note on each that has to be left out."""
    found: list[Webhook] = []
    notes: list[Diagnostic] = []
    for field in ("webhooks", "x-webhooks"):
        for name, item in node_at(document.root, field).items():
            place = (field, name)
            try:
                found += _read_webhook(document, schemas, name, item, place)
            except UnsupportedError as error:
                notes.append(_note(document, place, error.reason))
            except Exception:  # nobody has validated an extension
                if field == "webhooks":
                    raise
                notes.append(_note(document, place, "it is no Path Item Object"))
    return tuple(found), tuple(notes)


def _note(document: Document, place: Pointer, reason: str) -> Diagnostic:
    message = f"the webhook {place[-1]} is left out: {reason}"
    return note(message, document.locate(place), Rule.NO_WEBHOOK)


def _read_webhook(
    document: Document, schemas: SchemaReader, name: str, item: Any, place: Pointer
) -> list[Webhook]:
    if not is_node(item):
        raise UnsupportedError("it is no Path Item Object", Rule.SKIP_FAULT)
    place, item = resolve_node(document, item, place)
    return [
        Webhook(
            name=name,
            schema=_read_payload(
                document, schemas, item[method], (*place, method), name
            ),
            description=text_at(item[method], "summary"),
        )
        for method in METHODS
        if method in item
    ]


def _read_payload(
    document: Document, schemas: SchemaReader, node: Node, place: Pointer, name: str
) -> Schema:
    body = node_at(node, "requestBody")
    place, body = resolve_node(document, body, (*place, "requestBody"))
    content = node_at(body, "content")
    media_type = next(filter(is_json, content), "")
    if not media_type:
        raise UnsupportedError("a payload that is not JSON", Rule.SKIP_BODY)
    place, raw = schema_at(document, content, media_type, (*place, "content"))
    schema = schemas.read(raw, place, f"{pascal(name)}Event")
    schemas.read_waiting()
    fault = schemas.fault_of([schema])
    if fault:
        raise fault
    return schema


def join_payloads(webhooks: tuple[Webhook, ...], schemas: SchemaReader) -> Schema:
    """Give the schema of any event; what is more than one class gets a name."""
    payloads = list({repr(entry.schema): entry.schema for entry in webhooks}.values())
    if len(payloads) == 1 and "$ref" in payloads[0]:
        return payloads[0]
    _tag(payloads, schemas)
    return schemas.add_union("WebhookEvent", payloads, "What a webhook brings.")


def _tag(payloads: list[Schema], schemas: SchemaReader) -> None:
    """Find the property that says which event it is; its values become tags.

    It is one that every payload has, each with values of its own.
    """
    names = [payload.get("$ref", "").removeprefix("#/$defs/") for payload in payloads]
    if not all(names):
        return
    objects = [node_at(schemas.component(name).schema, "properties") for name in names]
    for wire_name in objects[0]:
        values = [_values_of(schemas, fields.get(wire_name, {})) for fields in objects]
        every = [value for group in values for value in group]
        if all(values) and len(every) == len(set(every)):
            for name, group in zip(names, values, strict=True):
                schemas.tags.mark(name, wire_name, group)


def _values_of(schemas: SchemaReader, schema: Mapping[str, Any]) -> list[str]:
    if "$ref" in schema:
        schema = schemas.component(schema["$ref"].removeprefix("#/$defs/")).schema
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    return [value for value in values if isinstance(value, str)]
