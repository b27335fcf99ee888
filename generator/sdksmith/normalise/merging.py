"""`allOf` with references in it: followed, and merged into one schema."""

from collections.abc import Iterator
from typing import Any

from sdksmith.document import Document, Pointer
from sdksmith.normalise.allof import ContradictionError, contradict, merge_schemas
from sdksmith.normalise.nodes import Node, is_node, list_at, without
from sdksmith.normalise.unsupported import UnsupportedError
from sdksmith.rules import Rule


class Merger:
    """Merges schemas of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def merge(self, node: Node, inside: tuple[Pointer, ...]) -> dict[str, Any]:
        """Flatten `allOf` and the references in it into one schema."""
        parts: list[Node] = []
        for part in list_at(node, "allOf"):
            if not is_node(part):
                if part is False:
                    raise ContradictionError("an allOf with a schema that is `false`")
                continue
            seen = inside
            if "$ref" in part:
                place, target = self._document.resolve(part["$ref"])
                if place in inside:
                    raise UnsupportedError(
                        "an allOf that contains itself", Rule.SKIP_ENDLESS
                    )
                if target is True:
                    continue
                target = self._as_part(target, inside)
                part, seen = {**target, **without(part, ("$ref",))}, (*inside, place)
            parts.append(self.merge(part, seen) if "allOf" in part else part)
        return merge_schemas([*parts, without(node, ("allOf",))])

    def _as_part(self, target: Any, inside: tuple[Pointer, ...]) -> dict[str, Any]:
        """Give what a schema says of another one that names it in its `allOf`.

        A parent may list its children as a union: none of them is all of them.
        """
        if not is_node(target):
            raise ContradictionError("an allOf with a schema that is `false`")
        target = dict(without(target, ("description", "title")))
        if "$ref" in target:  # 3.1 allows other keywords beside it
            named = {"$ref": target.pop("$ref")}
            return {**target, "allOf": [named, *list_at(target, "allOf")]}
        unions = [key for key in ("anyOf", "oneOf") if key in target]
        places = [
            self._document.resolve(variant["$ref"])[0]
            for key in unions
            for variant in target[key]
            if is_node(variant) and "$ref" in variant
        ]
        if not unions:
            return without(target, ("discriminator",))
        if set(places) & set(inside):
            return without(target, ("discriminator", *unions))
        return dict(target)

    def is_possible(self, variant: Any) -> bool:
        """Say whether the parts of a variant, two unions' for example, can all hold."""
        if variant is False:
            return False
        parts = list(_parts_of(variant))
        if len(parts) < 2:
            return True
        try:
            flat = [self.merge({"allOf": [part]}, ()) for part in parts]
            merge_schemas(flat)
        except ContradictionError:
            return False
        return not contradict(flat)


def _parts_of(schema: Any) -> Iterator[Any]:
    """Give the schemas that a variant joins, one by one."""
    if not is_node(schema) or "allOf" not in schema:
        yield schema
        return
    yield without(schema, ("allOf",))
    for part in list_at(schema, "allOf"):
        yield from _parts_of(part)
