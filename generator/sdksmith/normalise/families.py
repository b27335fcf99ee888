"""Parents with a `discriminator`, whose children name them in an `allOf`.

Where such a parent is the type of something, one of its children is meant (OpenAPI 3.1
§4.8.25, "Models with Polymorphism Support"). A child may be a parent in its turn.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.errors import DocumentError
from sdksmith.normalise.nodes import Node, is_node, list_at, node_at, text_at, without

_SCHEMAS = "#/components/schemas/"
_UNIONS = {"anyOf", "oneOf"}


class Families:
    """The children of each named schema, by the place where the parent stands."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._children: dict[Pointer, list[str]] = {}
        self._tags: dict[tuple[Pointer, str], list[str]] = {}
        schemas = node_at(node_at(document.root, "components"), "schemas")
        for key, node in schemas.items():
            if is_node(node) and not _UNIONS & node.keys():
                self._learn_tags(discriminator_of(node))
            ref = _ref_of(("components", "schemas", key))
            for part in list_at(node, "allOf") if is_node(node) else ():
                if is_node(part) and text_at(part, "$ref"):
                    place = document.resolve(part["$ref"])[0]
                    self._children.setdefault(place, []).append(ref)

    def is_child(self, parent: Pointer, ref: str) -> bool:
        """Say whether a schema names the parent in its `allOf`."""
        place = self._document.resolve(ref)[0]
        children = self._children.get(parent, ())
        return place in [self._document.resolve(child)[0] for child in children]

    def variants(self, place: Pointer, node: Node) -> list[str]:
        """Give the references of what a parent stands for; none if it is no parent.

        Those that the mapping names, then the children, then theirs. A parent, this
        one or one among the children, is there only if a tag means itself: `base`.
        """
        family = self._family(place, node)
        if not family:
            return []
        places = {ref: self._document.resolve(ref)[0] for ref in family}
        found = [
            ref
            for ref, each in places.items()
            if each == place or self._is_concrete(each)
        ]
        if place not in places.values() and self._names_itself(place, node):
            found.append(_ref_of(place))
        return found

    def base(self, place: Pointer, node: Any) -> Node | None:
        """Give a parent as one of its own variants: an object like its children."""
        return _without_discriminator(node) if self._is_parent(place, node) else None

    def tags(self, place: Pointer, parent: Node) -> list[str]:
        """Give what the parent's discriminator may say for a schema, by any mapping."""
        name = text_at(discriminator_of(parent) or {}, "propertyName")
        return self._tags.get((place, name), [])

    def _family(self, place: Pointer, node: Node) -> list[str]:
        """Give the references of all descendants, and of itself if the mapping does."""
        discriminator = discriminator_of(node)
        if discriminator is None or _UNIONS & node.keys():
            return []
        named = map(full_ref, node_at(discriminator, "mapping").values())
        found = {ref: None for ref in named if self._is_known(ref)}
        waiting, seen = [place], set[Pointer]()
        while waiting:
            parent = waiting.pop(0)
            if parent not in seen:
                seen.add(parent)
                children = self._children.get(parent, ())
                found.update(dict.fromkeys(ref for ref in children if ref not in found))
                waiting += [self._document.resolve(ref)[0] for ref in children]
        own = [ref for ref in found if self._document.resolve(ref)[0] == place]
        return [] if len(found) == len(own) else list(found)

    def _is_concrete(self, place: Pointer) -> bool:
        """Say whether a schema is no parent, or one that a tag means."""
        node = self._document.resolve(_ref_of(place))[1]
        return not self._is_parent(place, node) or self._names_itself(place, node)

    def _is_parent(self, place: Pointer, node: Any) -> bool:
        return is_node(node) and bool(self._family(place, node))

    def _names_itself(self, place: Pointer, node: Node) -> bool:
        name = text_at(discriminator_of(node) or {}, "propertyName")
        if self.tags(place, node) or text_at(node, "x-ms-discriminator-value"):
            return True
        tag = node_at(node_at(node, "properties"), name)
        return place[-1] in list_at(tag, "enum") or place[-1] == tag.get("const")

    def _learn_tags(self, discriminator: Node | None) -> None:
        mapping = node_at(discriminator or {}, "mapping")
        for tag, target in mapping.items():
            if self._is_known(full_ref(target)):
                place = self._document.resolve(full_ref(target))[0]
                name = text_at(discriminator or {}, "propertyName")
                known = self._tags.setdefault((place, name), [])
                known += [str(tag)] if str(tag) not in known else []

    def _is_known(self, ref: str) -> bool:
        try:
            return bool(self._document.resolve(ref))
        except DocumentError:
            return False


def full_ref(target: str) -> str:
    """Give a mapping's target as a reference; it may be a schema's bare name."""
    return target if target.startswith("#") else f"{_SCHEMAS}{target}"


def _ref_of(place: Pointer) -> str:
    """Give the reference to a place (RFC 6901 §6) as authors write it, unquoted.

    It is compared with what a mapping says.
    """
    return "#/" + "/".join(
        str(step).replace("~", "~0").replace("/", "~1") for step in place
    )


def discriminator_of(node: Node) -> Node | None:
    """Give the discriminator of a schema: its own, or that of a part without a name."""
    if "discriminator" in node:
        return node_at(node, "discriminator")
    for part in list_at(node, "allOf"):
        if is_node(part) and "$ref" not in part:
            found = discriminator_of(part)
            if found is not None:
                return found
    return None


def _without_discriminator(node: Node) -> Node:
    plain = without(node, ("discriminator",))
    if "allOf" not in node:
        return plain
    parts = [
        _without_discriminator(part) if is_node(part) and "$ref" not in part else part
        for part in list_at(node, "allOf")
    ]
    return {**plain, "allOf": parts}


def tags_of(
    discriminator: Mapping[str, Any], refs: Sequence[str], own: Sequence[str] = ()
) -> list[str]:
    """Give the values of the discriminator that mean a schema with these references.

    Without a mapping that names one they are its `own`, else the name of the only
    schema. There is none for the one that all other values mean: `defaultMapping`,
    OpenAPI 3.2 §4.25.
    """
    mapping = node_at(discriminator, "mapping")
    wanted = {full_ref(ref) for ref in refs}
    tags = [str(tag) for tag, target in mapping.items() if full_ref(target) in wanted]
    if not tags and full_ref(text_at(discriminator, "defaultMapping")) in wanted:
        return []
    names = [ref.rpartition("/")[2] for ref in refs if len(refs) == 1]
    return tags or list(own) or names
