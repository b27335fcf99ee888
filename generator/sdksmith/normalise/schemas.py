"""Schema Objects, of OpenAPI 3.0 and 3.1, into components in the IR's normal form."""

from collections import deque
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.ir import Component, Schema, reachable
from sdksmith.names import NameTable, pascal
from sdksmith.normalise.allof import merge_schemas
from sdksmith.normalise.nodes import Node, is_node, list_at, node_at, text_at, without
from sdksmith.normalise.nullable import ANNOTATIONS, make_nullable, split_types
from sdksmith.normalise.shapes import (
    SCALARS,
    allows_null,
    guess_type,
    is_inline,
    is_object,
    join_options,
    read_enum,
    read_limits,
    split_null,
)
from sdksmith.normalise.unions import Tags, distribute, is_only_required
from sdksmith.normalise.unsupported import UnsupportedError

_ARRAY_LIMITS = ("minItems", "maxItems")
_UNSUPPORTED = ("$dynamicRef", "$recursiveRef", "prefixItems", "patternProperties")
_KEEP = ("x-conditions",)
# What is said of a schema that an `allOf` refers to, and not of the whole.
_OF_ONE_SCHEMA = ("description", "title", "discriminator", "example", "examples")


class SchemaReader:
    """Reads schemas where they stand and gathers the components that they need.

    A schema that has a name in the document keeps it, save for arrays and maps, which
    are read in place, so that a type says what it is. An object that stands inline
    becomes a component named by where it stands (`TransferConfigDynamicOptions`).
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._names = NameTable()
        self._name_at: dict[Pointer, str] = {}
        self._components: dict[str, Component] = {}
        self._waiting: deque[tuple[str, Pointer, Node]] = deque()
        self._inside: list[Pointer] = []
        self._faults: dict[str, str] = {}
        self._tags = Tags()
        self._reserve_names()

    def _reserve_names(self) -> None:
        """Named schemas choose first: an inline one never takes a name from them."""
        components = node_at(self._document.root, "components")
        for key in node_at(components, "schemas"):
            pointer = ("components", "schemas", key)
            self._name_at[pointer] = self._names.take(pascal(key) or "Schema")

    # -- reading --------------------------------------------------------------------

    def read(self, node: Any, pointer: Pointer, name: str) -> dict[str, Any]:
        """Give the normal form of the schema at `pointer`.

        `name` is what it is called if it turns out to be an object: `PetOwner`.

        Raises:
            UnsupportedError: for a construct that cannot be emitted yet.
        """
        if node is True or node == {}:
            return {}
        if not is_node(node):
            raise UnsupportedError("a schema that is `false`")
        if "$ref" in node:
            return self._read_reference(node, pointer, name)
        _refuse_unsupported(node)
        if "allOf" in node:
            return self._read_all_of(node, pointer, name)
        return self._read_plain(node, pointer, name, root=False)

    def _read_plain(
        self, node: Node, pointer: Pointer, name: str, *, root: bool
    ) -> dict[str, Any]:
        types, nullable = split_types(node)
        if "enum" in node or "const" in node:
            schema, has_null = read_enum(node)
            return self._finish(node, schema, nullable=has_null or nullable)
        if "anyOf" in node or "oneOf" in node:
            return self._read_union(node, pointer, name, nullable)
        if not types and node.get("type") in ("null", ["null"]):
            return self._finish(node, {"type": "null"}, nullable=False)
        kinds = types or [guess_type(node)]
        if len(kinds) > 1:
            options = [{**without(node, ANNOTATIONS), "type": kind} for kind in kinds]
            read = [self.read(option, pointer, name) for option in options]
            return self._finish(node, {"anyOf": read}, nullable=nullable)
        schema = self._read_kind(kinds[0], node, pointer, name, root)
        if not kinds[0]:  # without a type null is allowed already
            nullable = False
        return self._finish(node, schema, nullable=nullable and not root)

    def _read_kind(
        self, kind: str, node: Node, pointer: Pointer, name: str, root: bool
    ) -> dict[str, Any]:
        if kind == "object":
            if node.get("properties") and not root:
                return self._hoist(node, pointer, name)
            return self._read_object(node, pointer, name)
        if kind == "array":
            limits = {key: node[key] for key in _ARRAY_LIMITS if key in node}
            items = self.read(node.get("items", {}), (*pointer, "items"), f"{name}Item")
            return {"type": "array", "items": items, **limits}
        if kind in SCALARS:
            return {"type": kind, **read_limits(node)}
        return {}

    def _read_object(self, node: Node, pointer: Pointer, name: str) -> dict[str, Any]:
        schema: dict[str, Any] = {"type": "object"}
        properties = {
            key: self.read(value, (*pointer, "properties", key), name + pascal(key))
            for key, value in node_at(node, "properties").items()
            if value is not False
        }
        if properties:
            schema["properties"] = properties
            schema["required"] = [
                key for key in list_at(node, "required") if key in properties
            ]
        extra = node.get("additionalProperties", node.get("unevaluatedProperties"))
        if extra is False or extra is True:
            schema["additionalProperties"] = extra
        elif extra is not None:
            place = (*pointer, "additionalProperties")
            schema["additionalProperties"] = self.read(extra, place, f"{name}Value")
        schema.update({key: node[key] for key in _KEEP if key in node})
        return schema

    def _finish(
        self, node: Node, schema: dict[str, Any], *, nullable: bool
    ) -> dict[str, Any]:
        notes = {key: node[key] for key in ANNOTATIONS if key in node}
        return make_nullable({**schema, **notes}) if nullable else {**schema, **notes}

    # -- unions and allOf -----------------------------------------------------------

    def _read_union(
        self, node: Node, pointer: Pointer, name: str, nullable: bool
    ) -> dict[str, Any]:
        keyword = "anyOf" if "anyOf" in node else "oneOf"
        variants = node[keyword]
        base = without(node, (keyword, "discriminator", "nullable", *ANNOTATIONS))
        if is_only_required(variants):
            return self.read(without(node, (keyword,)), pointer, name)
        if base.get("properties"):
            variants = distribute(base, variants)
        options: list[dict[str, Any]] = []
        for index, variant in enumerate(variants):
            label = pascal(text_at(variant, "title")) if is_node(variant) else ""
            place = (*pointer, keyword, index)
            option = self.read(variant, place, name + (label or f"Option{index + 1}"))
            options.extend(split_null(option))
        if "discriminator" in node:
            self._tags.add(node["discriminator"], variants, self._name_of)
        schema = join_options(
            [option for option in options if option != {"type": "null"}]
        )
        has_null = nullable or {"type": "null"} in options
        return self._finish(node, schema, nullable=has_null)

    def _name_of(self, ref: str) -> str:
        return self._name_at.get(self._document.resolve(ref)[0], "")

    def _read_all_of(self, node: Node, pointer: Pointer, name: str) -> dict[str, Any]:
        parts = node["allOf"]
        siblings = without(node, ("allOf",))
        if len(parts) == 1 and not set(siblings) - {*ANNOTATIONS, "nullable", "title"}:
            schema = self.read(parts[0], (*pointer, "allOf", 0), name)
            nullable = siblings.get("nullable") is True
            return self._finish(siblings, schema, nullable=nullable)
        merged = self._merge(node, ())
        return self.read(merged, pointer, name)

    def _merge(self, node: Node, inside: tuple[Pointer, ...]) -> dict[str, Any]:
        """Flatten `allOf` and the references in it into one schema."""
        parts: list[Node] = []
        for part in list_at(node, "allOf"):
            seen = inside
            if "$ref" in part:
                place, target = self._document.resolve(part["$ref"])
                if place in inside:
                    raise UnsupportedError("an allOf that contains itself")
                target = without(target, _OF_ONE_SCHEMA)
                part, seen = {**target, **without(part, ("$ref",))}, (*inside, place)
            parts.append(self._merge(part, seen) if "allOf" in part else part)
        return merge_schemas([*parts, without(node, ("allOf",))])

    # -- components -----------------------------------------------------------------

    def _read_reference(
        self, node: Node, pointer: Pointer, name: str
    ) -> dict[str, Any]:
        place, target = self._document.resolve(node["$ref"])
        siblings = without(node, ("$ref", "summary", "title", "example", "examples"))
        if set(siblings) - {*ANNOTATIONS, "nullable"}:
            return self.read({"allOf": [{"$ref": node["$ref"]}, siblings]}, place, name)
        if is_inline(target) and place not in self._inside:
            with self._within(place):
                return self.read({**target, **siblings}, place, name)
        schema = {"$ref": f"#/$defs/{self._component_at(place, target)}"}
        nullable = siblings.get("nullable") is True or allows_null(target)
        return self._finish(siblings, schema, nullable=nullable)

    @contextmanager
    def _within(self, place: Pointer) -> Generator[None]:
        """Remember what is being read: what contains itself needs a name."""
        self._inside.append(place)
        try:
            yield
        finally:
            self._inside.pop()

    def _component_at(self, place: Pointer, target: Node) -> str:
        if place not in self._name_at:
            label = pascal(*(str(step) for step in place[-2:]))
            self._name_at[place] = self._names.take(label or "Schema")
        name = self._name_at[place]
        self._queue(name, place, target)
        return name

    def _hoist(self, node: Node, pointer: Pointer, name: str) -> dict[str, Any]:
        # Two readings of one place (a merged schema is read anew) share the component.
        key = (*pointer, "#", name)
        if key not in self._name_at:
            self._name_at[key] = self._names.take(name, f"{name}Object")
        name = self._name_at[key]
        self._queue(name, pointer, without(node, ("nullable",)))
        return {"$ref": f"#/$defs/{name}"}

    def _queue(self, name: str, pointer: Pointer, node: Node) -> None:
        if name not in self._components:
            description = text_at(node, "description")
            self._components[name] = Component(name, {}, description)
            self._waiting.append((name, pointer, node))

    def read_waiting(self) -> None:
        """Read the components that were met and not read yet.

        One that cannot be read is remembered: `fault_of` names the reason, and every
        operation that needs it is left out.
        """
        while self._waiting:
            name, pointer, node = self._waiting.popleft()
            try:
                schema = self._read_component(name, pointer, node)
            except UnsupportedError as error:
                self._faults[name] = error.reason
            else:
                description = self._components[name].description
                self._components[name] = Component(name, schema, description)

    def _read_component(
        self, name: str, pointer: Pointer, node: Node
    ) -> dict[str, Any]:
        node = self._merge(node, (pointer,))
        _refuse_unsupported(node)
        if is_object(node):
            plain = {**without(node, ("type", "nullable")), "type": "object"}
            return self._read_plain(plain, pointer, name, root=True)
        with self._within(pointer):
            return self.read(node, pointer, name)

    def add_union(
        self, name: str, schemas: list[Schema], description: str
    ) -> dict[str, Any]:
        """Give a reference to a new component: any of the schemas, which were read."""
        name = self._names.take(name, f"Any{name}")
        joined = {"anyOf": schemas} if len(schemas) > 1 else schemas[0]
        self._components[name] = Component(name, joined, description)
        return {"$ref": f"#/$defs/{name}"}

    def tag(self, name: str, wire_name: str, values: Sequence[str]) -> None:
        """Say that only these values of a property make a component what it is."""
        self._tags.mark(name, wire_name, values)

    def component(self, name: str) -> Component:
        """Give a component that has been read."""
        return self._components[name]

    def fault_of(self, schemas: list[Node]) -> str:
        """Give why one of the schemas, or what they refer to, cannot be emitted."""
        for name in self.reachable(schemas):
            if name in self._faults:
                return f"{self._faults[name]}, in {name}"
        return ""

    def reachable(self, schemas: list[Node]) -> list[str]:
        """Give the names of all components that the schemas lead to, as met."""
        return reachable(schemas, self._components)

    def components(self, names: set[str]) -> tuple[Component, ...]:
        """Give the named components in the order in which they were met."""

        def tagged(name: str, schema: Schema) -> Schema:
            return self._tags.apply(
                name, schema, lambda key: self._components[key].schema
            )

        return tuple(
            Component(name, tagged(name, entry.schema), entry.description)
            for name, entry in self._components.items()
            if name in names
        )


def _refuse_unsupported(node: Node) -> None:
    for keyword in _UNSUPPORTED:
        if keyword in node:
            raise UnsupportedError(f"the keyword {keyword} in a schema")
