"""`oneOf` and `anyOf`: variants, and the tags that tell them apart."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sdksmith.ir import Schema
from sdksmith.normalise.allof import merge_schemas
from sdksmith.normalise.nodes import is_node


def is_only_required(variants: Sequence[Any]) -> bool:
    """Say whether the variants only name required properties, and no type.

    `anyOf: [{required: [a]}, {required: [b]}]` beside properties is a rule on which
    fields go together; there is one type, not several.
    """
    return all(
        is_node(variant) and not set(variant) - {"required", "not"}
        for variant in variants
    )


def distribute(
    base: Mapping[str, Any], variants: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Give each variant what stands beside the union: it holds for all of them."""
    return [{"allOf": [base, variant]} for variant in variants]


class Tags:
    """The values of the discriminator property, by component and property.

    A variant gets its tag as a `const`, or as an enum that is marked `x-tag`: no other
    value makes it that variant, so that a validator which tries the variants finds
    the right one (OpenAPI 3.1 §4.8.25).
    """

    def __init__(self) -> None:
        self._values: dict[str, dict[str, list[str]]] = {}

    def add(
        self,
        discriminator: Mapping[str, Any],
        variants: Sequence[Mapping[str, Any]],
        name_of: Callable[[str], str],
    ) -> None:
        """Learn the tags of one union; `name_of` gives the component of a `$ref`."""
        wire_name = discriminator["propertyName"]
        mapping: Mapping[str, str] = discriminator.get("mapping") or {}
        for variant in variants:
            ref = variant.get("$ref")
            if not isinstance(ref, str):
                continue
            key = ref.rpartition("/")[2]
            tags = [tag for tag, to in mapping.items() if to in (ref, key)] or [key]
            self.mark(name_of(ref), wire_name, tags)

    def mark(self, name: str, wire_name: str, tags: Sequence[str]) -> None:
        """Learn the tags of one component."""
        values = self._values.setdefault(name, {}).setdefault(wire_name, [])
        values.extend(tag for tag in tags if tag not in values)

    def apply(
        self, name: str, schema: Mapping[str, Any], schema_of: Callable[[str], Schema]
    ) -> Mapping[str, Any]:
        """Give the component's schema with its tags written into their property.

        `schema_of` gives the schema of another component: a property may refer to one.
        """
        properties = dict(schema.get("properties", {}))
        for wire_name, values in self._values.get(name, {}).items():
            old = properties.get(wire_name, {})
            if "$ref" in old:
                old = schema_of(old["$ref"].removeprefix("#/$defs/"))
            if wire_name in properties and "const" not in old:
                tag = _make_tag(values, old)
                properties[wire_name] = merge_schemas([_annotations(old), tag])
        return {**schema, "properties": properties} if properties else schema


def _make_tag(values: Sequence[str], schema: Mapping[str, Any]) -> dict[str, Any]:
    """Give the tag; values that the property's own enum does not know are not tags."""
    own: Sequence[str] = schema.get("enum", values)
    tags = [value for value in values if value in own] or own
    return {"const": tags[0]} if len(tags) == 1 else {"enum": tags, "x-tag": True}


def _annotations(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key == "description"}
