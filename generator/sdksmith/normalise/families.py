"""Parents with a `discriminator`, whose children name them in an `allOf`.

Where such a parent is the type of something, one of its children is meant (OpenAPI 3.1
§4.8.25, "Models with Polymorphism Support").
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.errors import DocumentError
from sdksmith.normalise.nodes import Node, is_node, list_at, node_at, text_at

_SCHEMAS = "#/components/schemas/"


class Families:
    """The children of each named schema, by the place where the parent stands."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._children: dict[Pointer, list[str]] = {}
        schemas = node_at(node_at(document.root, "components"), "schemas")
        for key, node in schemas.items():
            ref = _SCHEMAS + str(key).replace("~", "~0").replace("/", "~1")
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

        Those that the mapping names, then the children, then theirs. The parent itself
        is among them only if a tag names it.
        """
        if "discriminator" not in node or {"anyOf", "oneOf"} & node.keys():
            return []
        mapping = node_at(node["discriminator"], "mapping")
        found = {
            ref: None for ref in map(full_ref, mapping.values()) if self._is_known(ref)
        }
        waiting, seen = [place], set[Pointer]()
        while waiting:
            parent = waiting.pop(0)
            if parent not in seen:
                seen.add(parent)
                children = self._children.get(parent, ())
                found.update(dict.fromkeys(ref for ref in children if ref not in found))
                waiting += [self._document.resolve(ref)[0] for ref in children]
        own = [ref for ref in found if self._document.resolve(ref)[0] == place]
        if len(found) == len(own):
            return []
        return [
            *found,
            *([] if own or not _names_itself(place, node) else [_ref_of(place)]),
        ]

    def _is_known(self, ref: str) -> bool:
        try:
            return bool(self._document.resolve(ref))
        except DocumentError:
            return False


def full_ref(target: str) -> str:
    """Give a mapping's target as a reference; it may be a schema's bare name."""
    return target if target.startswith("#") else f"{_SCHEMAS}{target}"


def _ref_of(place: Pointer) -> str:
    return "#/" + "/".join(
        str(step).replace("~", "~0").replace("/", "~1") for step in place
    )


def _names_itself(place: Pointer, node: Node) -> bool:
    tag = node_at(node_at(node, "properties"), node["discriminator"]["propertyName"])
    return place[-1] in list_at(tag, "enum") or place[-1] == tag.get("const")


def tags_of(
    discriminator: Mapping[str, Any], refs: Sequence[str], own: str = ""
) -> list[str]:
    """Give the values of the discriminator that mean a schema with these references.

    Without a mapping that names one it is its `own`, which Azure's documents write as
    `x-ms-discriminator-value`, else the name of the only schema. There is none for the
    one that all other values mean: `defaultMapping`, OpenAPI 3.2 §4.25.
    """
    mapping = node_at(discriminator, "mapping")
    wanted = {full_ref(ref) for ref in refs}
    tags = [str(tag) for tag, target in mapping.items() if full_ref(target) in wanted]
    if not tags and full_ref(text_at(discriminator, "defaultMapping")) in wanted:
        return []
    names = [ref.rpartition("/")[2] for ref in refs if len(refs) == 1]
    return tags or ([own] if own else names)
