"""The document's words, for people who write Python.

A description names fields as the wire does (`petOrderId`); who reads it in an editor
types `pet_order_id`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sdksmith import kept
from sdksmith.ir import Answer, Api, Body, Component, Operation, Parameter, Resource
from sdksmith.python.identifiers import identifier, object_fields

_SAYING = {"description", "properties"}
_QUOTED = re.compile(r"`([^`\s]+)`")

Translate = Callable[[str], str]


def speak_python(api: Api) -> Api:
    """Give the API with every field that its texts quote under its Python name.

    Only what stands in back-ticks, and is a property or parameter of the document, is
    changed; two properties of one name with different fields are left alone.
    """
    names = kept.recall_shaped("words", lambda: _python_names(api))

    def translate(text: str) -> str:
        if "`" not in text:
            return text
        return _QUOTED.sub(lambda match: f"`{names.get(match[1], match[1])}`", text)

    return replace(
        api,
        root=_resource(api.root, translate),
        components=tuple(_component(entry, translate) for entry in api.components),
    )


def _python_names(api: Api) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for component in api.components:
        names = object_fields(component.schema)
        for wire, name in names.items():
            found.setdefault(wire, set()).add(name)
    for operation in api.operations():
        for parameter in operation.parameters:
            wire = parameter.wire_name
            found.setdefault(wire, set()).add(identifier(wire))
    return {wire: names.pop() for wire, names in found.items() if len(names) == 1}


def _component(component: Component, translate: Translate) -> Component:
    return replace(
        component,
        schema=_schema(component.schema, translate),
        description=translate(component.description),
    )


def _schema(schema: Mapping[str, Any], translate: Translate) -> dict[str, Any]:
    """Give a schema with its own description and those of its properties translated."""
    made = dict(schema)
    said = made.get("description")
    if isinstance(said, str):
        made["description"] = translate(said)
    if "properties" in made:
        made["properties"] = {
            wire: _schema(entry, translate) if _SAYING & entry.keys() else entry
            for wire, entry in made["properties"].items()
        }
    return made


def _resource(resource: Resource, translate: Translate) -> Resource:
    return replace(
        resource,
        description=translate(resource.description),
        operations=tuple(_operation(entry, translate) for entry in resource.operations),
        children=tuple(_resource(entry, translate) for entry in resource.children),
    )


def _operation(operation: Operation, translate: Translate) -> Operation:
    def reworded(entry: Parameter | Body | Answer) -> Any:
        said = translate(entry.description)
        return entry if said == entry.description else replace(entry, description=said)

    return replace(
        operation,
        summary=translate(operation.summary),
        description=translate(operation.description),
        parameters=tuple(reworded(entry) for entry in operation.parameters),
        bodies=tuple(reworded(entry) for entry in operation.bodies),
        answers=tuple(reworded(entry) for entry in operation.answers),
        errors=tuple(reworded(entry) for entry in operation.errors),
    )
