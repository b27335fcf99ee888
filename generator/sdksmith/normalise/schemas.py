"""Schema Objects, of OpenAPI 3.0 to 3.2, into components in the IR's normal form."""

from collections import deque
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.ir import Component, Index, Schema, reachable
from sdksmith.names import pascal
from sdksmith.normalise.beside import Beside, list_extensions
from sdksmith.normalise.compounds import CompoundReader
from sdksmith.normalise.conditions import prepare
from sdksmith.normalise.families import Families, discriminator_of
from sdksmith.normalise.labels import label_variants
from sdksmith.normalise.merging import Merger
from sdksmith.normalise.nodes import Node, is_node, list_at, node_at, text_at, without
from sdksmith.normalise.notes import Notes
from sdksmith.normalise.nullable import ANNOTATIONS, annotate, split_types
from sdksmith.normalise.origins import Origin, Origins
from sdksmith.normalise.place_names import add_label
from sdksmith.normalise.reach import Reach
from sdksmith.normalise.shapes import (
    SCALARS,
    allows_null,
    guess_type,
    has_rules,
    is_inline,
    is_object,
    join_options,
    kept_annotations,
    read_enum,
    read_names,
    refuse_endless,
    refuse_unsupported,
    split_null,
    tell_tag,
    unique,
)
from sdksmith.normalise.unions import Tags, spread_base, unroll
from sdksmith.normalise.unsupported import UnsupportedError, as_unsupported
from sdksmith.rules import Rule

_MAP_LIMITS = ("minProperties", "maxProperties")
_REMARKS = ("title", "example", "examples", "summary", "externalDocs", "xml")
# What says nothing of a value that another schema describes.
_BESIDE = {*ANNOTATIONS, "nullable", *_REMARKS}


class SchemaReader:
    """Reads schemas where they stand and gathers the components that they need.

    A schema that has a name in the document keeps it, save for arrays and maps, which
    are read in place, so that a type says what it is. An object that stands inline
    becomes a component named by where it stands (`TransferConfigDynamicOptions`).
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._origins = Origins(document)
        self._components: dict[str, Component] = {}
        self._waiting: deque[tuple[str, Pointer, Node]] = deque()
        self._inside: list[Pointer] = []
        self._faults: dict[str, UnsupportedError] = {}
        self._reach = Reach(self._components, self._faults)
        self._joined: dict[int, tuple[Node, dict[str, Any]]] = {}
        self._merger = Merger(document)
        self._beside = Beside(self.read)
        self.tags = Tags(
            lambda ref: self._origins.key_at(document.resolve(ref)[0]),
            lambda ref: document.resolve(ref)[1],
        )
        self._families = Families(document)
        self.notes = Notes(document)
        self._compounds = CompoundReader(
            self.read, lambda ref: document.resolve(ref)[1], self.notes
        )

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
            raise UnsupportedError("a schema that is `false`", Rule.SKIP_FALSE)
        if "$ref" in node:
            return self._read_reference(node, pointer, name)
        refuse_unsupported(node)
        refuse_endless(pointer)
        if "allOf" in node:
            # By identity: merged into others it is met again, in itself for example.
            if id(node) not in self._joined:
                self._joined[id(node)] = node, self._read_all_of(node, pointer, name)
            return self._joined[id(node)][1]
        return self._read_plain(prepare(node), pointer, name, root=False)

    def _read_plain(
        self, node: Node, pointer: Pointer, name: str, *, root: bool
    ) -> dict[str, Any]:
        types, nullable = split_types(node)
        if "enum" in node or "const" in node:
            return self._read_enum(node, pointer, name, nullable)
        if "anyOf" in node or "oneOf" in node:
            return self._read_union(node, pointer, name, nullable)
        if not types and node.get("type") in ("null", ["null"]):
            return annotate(node, {"type": "null"}, nullable=False)
        kinds = types or [guess_type(node)]
        if len(kinds) > 1:
            options = [{**without(node, ANNOTATIONS), "type": kind} for kind in kinds]
            read = [self.read(option, pointer, name) for option in options]
            return annotate(node, {"anyOf": read}, nullable=nullable)
        schema = self._read_kind(kinds[0], node, pointer, name, root)
        nullable = nullable and bool(kinds[0])  # without a type null is allowed anyway
        if kinds[0] != "object" and has_rules(node):
            self.notes.add("`not` is left to the server here", pointer, Rule.NO_NOT)
        return annotate(node, schema, nullable=nullable and not root)

    def _read_kind(
        self, kind: str, node: Node, pointer: Pointer, name: str, root: bool
    ) -> dict[str, Any]:
        if kind == "object":
            if node.get("properties") and not root:
                return self._hoist(node, pointer, name)
            return self._read_object(node, pointer, name)
        if kind == "array":
            return self._compounds.read_array(node, pointer, name)
        if kind in SCALARS:
            return {"type": kind, **self._compounds.read_limits(node, pointer)}
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
            schema["required"] = list(list_at(node, "required"))
            conditions = self._compounds.read_conditions(node, pointer)
            schema.update({"x-conditions": conditions} if conditions else {})
        else:
            schema.update({key: node[key] for key in _MAP_LIMITS if key in node})
            if list_at(node, "x-conditions"):
                words = "conditions on an object without properties are not checked"
                self.notes.add(words, pointer, Rule.NO_CONDITION)
        return {**schema, **self._compounds.read_rest(node, pointer, name)}

    # -- enums, unions and allOf ----------------------------------------------------

    def _read_enum(
        self, node: Node, pointer: Pointer, name: str, nullable: bool
    ) -> dict[str, Any]:
        schema, has_null = read_enum(node)
        schema = self._name_values(node, schema, pointer, name)
        return annotate(node, schema, nullable=has_null or nullable)

    def _name_values(
        self, node: Node, schema: dict[str, Any], pointer: Pointer, name: str
    ) -> dict[str, Any]:
        """Give an enum with the names of its values; with them it is a component."""
        names = read_names(node) if "enum" in schema else {}
        if not names or pointer in self._inside:
            return {**schema, **names}
        said = {"description": text_at(node, "description")}
        own = {f"x-enum-{key[2:]}": value for key, value in names.items()}
        return self._hoist({**schema, **own, **said}, pointer, name)

    def _read_union(
        self, node: Node, pointer: Pointer, name: str, nullable: bool
    ) -> dict[str, Any]:
        keyword = "anyOf" if "anyOf" in node else "oneOf"
        base = without(
            node, (keyword, "discriminator", "nullable", *ANNOTATIONS, *_REMARKS)
        )
        given = spread_base(
            base, node[keyword], lambda ref: self._families.is_child(pointer, ref)
        )
        possible = [each for each in given if self._merger.is_possible(each)] or given
        kept = unique(possible)
        variants = self.tags.put_on(node.get("discriminator"), kept)
        options: list[dict[str, Any]] = []
        labels = label_variants(variants, base)
        is_root = pointer in self._inside  # its own name is that of the union
        for index, (variant, label) in enumerate(zip(variants, labels, strict=True)):
            called = add_label(name, label or ("Object" if is_root else ""))
            place = (*pointer, keyword, Index(index, label or "object"))
            option = self.read(variant, place, called)
            options.extend(split_null(option))
        present = [option for option in options if option != {"type": "null"}]
        schema = tell_tag(join_options(present), node.get("discriminator"))
        schema = self._name_values(node, schema, pointer, name)
        has_null = nullable or {"type": "null"} in options
        return annotate(node, schema, nullable=has_null)

    def _read_all_of(self, node: Node, pointer: Pointer, name: str) -> dict[str, Any]:
        siblings: dict[str, Any] = without(node, ("allOf",))
        parts: list[tuple[int, Any]] = []
        for index, part in enumerate(node["allOf"]):
            if is_node(part) and not set(part) - _BESIDE:
                siblings = {**part, **siblings}  # it says something of the others only
            else:
                parts.append((index, part))
        if len(parts) == 1 and not set(siblings) - _BESIDE:
            index, part = parts[0]
            schema = self.read(part, (*pointer, "allOf", index), name)
            nullable = siblings.get("nullable") is True
            return annotate(siblings, schema, nullable=nullable)
        return self.read(self._merger.merge(node, ()), pointer, name)

    # -- components -----------------------------------------------------------------

    def _read_reference(
        self, node: Node, pointer: Pointer, name: str
    ) -> dict[str, Any]:
        place, target = self._document.resolve(node["$ref"])
        siblings = without(node, ("$ref", *_REMARKS, *list_extensions(node)))
        if not is_node(target):
            return self.read(target, place, name)
        if set(siblings) - {*ANNOTATIONS, "nullable"}:
            return self._beside.read(node["$ref"], siblings, place, name)
        siblings = {**kept_annotations(target), **siblings}
        inline = is_inline(target) and not self._families.variants(place, target)
        if inline and place not in self._inside:
            with self._within(place):  # what is in it is named after it
                name = self._origins.name_of(self._origins.refer(place, target))
                return self.read({**target, **siblings}, place, name)
        schema = {"$ref": f"#/$defs/{self._component_at(place, target)}"}
        nullable = siblings.get("nullable") is True or allows_null(target)
        return annotate(siblings, schema, nullable=nullable)

    @contextmanager
    def _within(self, place: Pointer) -> Generator[None]:
        """Remember what is being read: what contains itself needs a name."""
        self._inside.append(place)
        try:
            yield
        finally:
            self._inside.pop()

    def _component_at(self, place: Pointer, target: Node) -> str:
        key = self._origins.refer(place, target)
        self._queue(key, place, target)
        return key

    def _hoist(
        self, node: Node, pointer: Pointer, name: str, *steps: str
    ) -> dict[str, Any]:
        """Give a reference to a new component; `steps` tell it from others there."""
        key = self._origins.hoist((*pointer, *steps), name, node)
        self._queue(key, pointer, without(node, ("nullable",)))
        return {"$ref": f"#/$defs/{key}"}

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
            key, pointer, node = self._waiting.popleft()
            try:
                name = self._origins.name_of(key)
                schema = self._read_component(name, pointer, node)
            except (UnsupportedError, RecursionError) as error:
                self._faults[key] = as_unsupported(error)
            else:
                description = self._components[key].description
                self._components[key] = Component(key, schema, description)

    def _read_component(
        self, name: str, pointer: Pointer, node: Node
    ) -> dict[str, Any]:
        family = self._families.variants(pointer, node)
        if family:
            return self._read_family(name, pointer, node, family)
        node = prepare(self._merger.merge(node, (pointer,)))
        refuse_unsupported(node)
        with self._within(pointer):
            if is_object(node):
                plain = {**without(node, ("type", "nullable")), "type": "object"}
                return self._read_plain(plain, pointer, name, root=True)
            return self.read(node, pointer, name)

    def add_union(self, name: str, schemas: list[Schema], text: str) -> dict[str, Any]:
        """Give a reference to a new component: any of the schemas, which were read."""
        name = self._origins.add(Origin((name,), name, is_inline=True))
        joined = {"anyOf": schemas} if len(schemas) > 1 else schemas[0]
        self._components[name] = Component(name, joined, text)
        return {"$ref": f"#/$defs/{name}"}

    def _read_family(
        self, name: str, pointer: Pointer, node: Node, refs: Sequence[str]
    ) -> dict[str, Any]:
        """Read a parent as the union of its children, tagged by its discriminator."""
        discriminator = discriminator_of(node) or {}
        options: list[dict[str, Any]] = []
        for ref in refs:
            place, target = self._document.resolve(ref)
            base, own = self._families.base(place, target), ""
            if base is None:
                option = self.read({"$ref": ref}, pointer, name)
            else:
                called = self._origins.name_of(self._origins.refer(place, target))
                option = self._hoist(base, place, f"{called}Base", "base")
                own = option["$ref"].removeprefix("#/$defs/")
            options.extend(split_null(option))
            self.tags.add(discriminator, ref, own, self._families.tags(place, node))
        return tell_tag(join_options(options), discriminator)

    def component(self, name: str) -> Component:
        """Give a component that has been read."""
        return self._components[name]

    def fault_of(self, schemas: list[Node]) -> UnsupportedError | None:
        """Give why one of the schemas, or what they refer to, cannot be emitted."""
        return self._reach.fault_of(schemas)

    def reachable(self, schemas: list[Node]) -> list[str]:
        """Give the names of all components that the schemas lead to, as met."""
        return reachable(schemas, self._components)

    def components(self, names: set[str]) -> tuple[Component, ...]:
        """Give the named components in the order in which they were met."""

        def schema_of(key: str) -> Schema:
            return self._components[key].schema

        def tagged(name: str, schema: Schema) -> Schema:
            return self.tags.apply(name, unroll(name, schema, schema_of), schema_of)

        return self._origins.sign(
            Component(name, tagged(name, entry.schema), entry.description)
            for name, entry in self._components.items()
            if name in names
        )
