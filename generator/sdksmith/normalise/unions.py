"""`oneOf` and `anyOf`: variants, and the tags that tell them apart."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sdksmith.ir import Schema
from sdksmith.normalise.allof import merge_schemas
from sdksmith.normalise.families import tags_of
from sdksmith.normalise.labels import references_in
from sdksmith.normalise.nodes import Node, is_node, list_at, node_at, text_at

# Beside a union these hold for each of its variants.
_SHARED = ("additionalProperties", "properties", "patternProperties", "x-conditions")
_NO_TYPE = ("type", "$ref", "allOf", "anyOf", "oneOf", "enum", "const")


def spread_base(
    base: Node, variants: Sequence[Any], has_it: Callable[[str], bool]
) -> Sequence[Any]:
    """Give each variant what stands beside the union: it holds for all of them.

    `has_it` says of a reference whether its schema contains the base by itself.
    """
    closed = base.get("additionalProperties") is False and "properties" not in base
    if set(_SHARED[closed:]) & base.keys():
        return [
            {"allOf": [base, each]} if _takes_base(each, has_it) else each
            for each in variants
        ]
    if base.get("type") in (None, "object"):
        return variants
    return [
        {**base, **each} if is_node(each) and not set(_NO_TYPE) & each.keys() else each
        for each in variants
    ]


def _takes_base(variant: Any, has_it: Callable[[str], bool]) -> bool:
    if not is_node(variant) or variant.get("type") == "null":
        return False
    return not (isinstance(variant.get("$ref"), str) and has_it(variant["$ref"]))


def unroll(name: str, schema: Schema, schema_of: Callable[[str], Schema]) -> Schema:
    """Give a union without the options that lead straight back to it.

    `A: anyOf: [A, string]` says no more than `string`. `schema_of` gives the schema of
    another component.
    """
    found: list[Any] = []
    seen, waiting, is_loop = {name}, _options(schema), False
    while waiting:
        option = waiting.pop(0)
        target = str(option.get("$ref", "")).removeprefix("#/$defs/")
        is_loop = is_loop or target == name
        inner = _options(schema_of(target)) if target else []
        if not inner and target != name:
            found.append(option)
        elif target not in seen:
            seen.add(target)
            waiting = [*inner, *waiting]
    rest = {key: value for key, value in schema.items() if key not in ("$ref", "anyOf")}
    return {**rest, **({"anyOf": found} if found else {})} if is_loop else schema


def _options(schema: Schema) -> list[Schema]:
    """Give the variants of a union; another name for something is a union of one."""
    own = [{"$ref": schema["$ref"]}] if "$ref" in schema else []
    return [*own, *schema.get("anyOf", ())]


def tag_variant(discriminator: Node, variant: Any) -> Any:
    """Give a variant that has no name of its own with its tag written into it.

    It is that of the schemas in it, else what its property lists.
    """
    if not is_node(variant) or "$ref" in variant:
        return variant
    name = discriminator["propertyName"]
    own = node_at(node_at(variant, "properties"), name)
    tags = tags_of(discriminator, references_in(variant)) or list_at(own, "enum")
    if not tags:
        return variant
    tag = {"properties": {name: {"enum": tags, "x-tag": True}}, "required": [name]}
    return {**variant, "allOf": [*list_at(variant, "allOf"), tag]}


class Tags:
    """The values of the discriminator property, by component and property.

    A variant gets its tag as a `const` or an enum, which is marked `x-tag`: no other
    value makes it that variant, so that a validator which tries the variants finds
    the right one (OpenAPI 3.1 §4.8.25).
    """

    def __init__(
        self, name_of: Callable[[str], str], node_of: Callable[[str], Any]
    ) -> None:
        """Start with none; the two give the component and the schema of a `$ref`."""
        self._name_of = name_of
        self._node_of = node_of
        self._values: dict[str, dict[str, list[str]]] = {}

    def add(
        self,
        discriminator: Node,
        ref: str,
        name: str = "",
        elsewhere: Sequence[str] = (),
    ) -> None:
        """Learn the tags by which a component, that of a `$ref`, is known.

        Those of the discriminator's own mapping, of another's, those that Azure's
        documents write into the schema (`x-ms-discriminator-value`), or its name.

        Args:
            name: the component, if it is another one than that of the reference.
            elsewhere: its tags by the mappings of others.
        """
        node = self._node_of(ref)
        own = text_at(node, "x-ms-discriminator-value") if is_node(node) else ""
        tags = tags_of(discriminator, [ref], elsewhere or ([own] if own else ()))
        if not tags:
            return
        known = self._values.setdefault(name or self._name_of(ref), {})
        values = known.setdefault(discriminator["propertyName"], [])
        values.extend(tag for tag in tags if tag not in values)

    def put_on(self, discriminator: Any, variants: Sequence[Any]) -> Sequence[Any]:
        """Learn the tags of a union, and write those in that belong to no component."""
        if not is_node(discriminator):
            return variants
        for variant in variants:
            if is_node(variant) and isinstance(variant.get("$ref"), str):
                self.add(discriminator, variant["$ref"])
        return [tag_variant(discriminator, variant) for variant in variants]

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
        if "properties" not in schema:
            return schema
        properties = dict(schema["properties"])
        for wire_name, values in self._values.get(name, {}).items():
            old = properties.get(wire_name, {})
            if "$ref" in old:
                old = schema_of(old["$ref"].removeprefix("#/$defs/"))
            tag = _make_tag(values, old)
            properties[wire_name] = merge_schemas([_annotations(old), tag])
        required = [key for key in schema["required"] if key in properties]
        return {**schema, "properties": properties, "required": required}


def _make_tag(values: Sequence[str], schema: Mapping[str, Any]) -> dict[str, Any]:
    """Give the tag; values that the property's own enum does not know are not tags."""
    own = list(_own_values(schema)) or values
    tags = [value for value in values if value in own] or own
    return {**({"const": tags[0]} if len(tags) == 1 else {"enum": tags}), "x-tag": True}


def _own_values(schema: Mapping[str, Any]) -> Iterator[Any]:
    if "const" in schema:
        yield schema["const"]
    yield from list_at(schema, "enum")
    for option in list_at(schema, "anyOf"):  # an enum that lets null through
        yield from _own_values(option)


def _annotations(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key == "description"}
