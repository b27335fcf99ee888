"""What the variants of a union are called, by what tells them apart."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sdksmith.names import pascal
from sdksmith.normalise.nodes import Node, is_node, list_at, node_at, text_at
from sdksmith.normalise.nullable import split_types
from sdksmith.normalise.shapes import guess_type

_MOST_VALUES, _MOST_WORDS, _MOST_NEEDED = 3, 5, 4
_ORDINALS = (
    *("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh"),
    *("Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth"),
)


def label_variants(variants: Sequence[Any], base: Any = None) -> list[str]:
    """Give a name for each variant, in Pascal case, to be put behind the union's.

    Its title names a variant, else what it refers to. Several without, or with one and
    the same, are told apart by a property's values, by the properties that only one of
    them has, by their types, by what is said of them. The only object needs no name.

    Args:
        base: a part that all variants share, which tells nothing.
    """
    said = [pascal(_own_name(variant)) for variant in variants]
    groups: dict[tuple[str, str], list[int]] = {}
    for index, variant in enumerate(variants):
        groups.setdefault((said[index], _kind_of(variant)), []).append(index)
    labels = [""] * len(variants)
    for (name, _), indexes in groups.items():
        entries = [_Variant(variants[index], base) for index in indexes]
        apart = [""] if len(entries) == 1 else _tell_apart(entries)
        for index, label in zip(indexes, apart, strict=True):
            labels[index] = name + label
    return labels


def references_in(variant: Any) -> list[str]:
    """Give the references of a variant: its own, or those of the parts of its `allOf`."""
    if not is_node(variant):
        return []
    own = [variant["$ref"]] if isinstance(variant.get("$ref"), str) else []
    return own + [
        ref for part in list_at(variant, "allOf") for ref in references_in(part)
    ]


def _own_name(variant: Any) -> str:
    if is_node(variant) and isinstance(variant.get("title"), str):
        return str(variant["title"])
    names = (ref.partition("/schemas/")[2] for ref in references_in(variant))
    return " ".join(name for name in names if "/" not in name)  # others lead into one


def _kind_of(schema: Any) -> str:
    """Give the type of a schema, that of the items for a list; empty for several."""
    if not is_node(schema) or "$ref" in schema or "allOf" in schema:
        return "object"
    kinds = split_types(schema)[0] or [guess_type(schema)]
    kind = kinds[0] if len(kinds) == 1 else ""
    if kind == "array":
        return f"{_kind_of(schema.get('items', {}))} list"
    return kind


class _Variant:
    """The properties of a variant, and which of them it needs."""

    def __init__(self, node: Any, base: Any) -> None:
        self.node: Node = node if is_node(node) else {}
        self.properties: dict[str, Any] = {}
        self.required: set[str] = set()
        self.said = ""
        for part in _parts(self.node, base):
            self.said = self.said or text_at(part, "description").strip(" .")
            self.properties.update(node_at(part, "properties"))
            self.required.update(map(str, list_at(part, "required")))

    def values(self, name: str) -> tuple[str, ...]:
        """Give the texts that a property can have, if they are few."""
        schema = self.properties.get(name)
        if not is_node(schema):
            return ()
        given = [schema["const"]] if "const" in schema else list_at(schema, "enum")
        texts = tuple(value for value in given if isinstance(value, str) and value)
        return texts if len(texts) == len(given) <= _MOST_VALUES else ()

    def all_said(self) -> list[str]:
        """Give the words of all descriptions, without the short ones."""
        nodes = filter(is_node, self.properties.values())
        inner = [text_at(node, "description") for node in nodes]
        found = re.findall(r"[^\W\d_]{4,20}", " ".join([self.said, *inner]))
        return [word.lower() for word in found]

    def kind(self, name: str) -> str:
        """Give the type of a property."""
        return _kind_of(self.properties.get(name)).removesuffix(" list")


def _parts(node: Node, base: Any) -> Iterator[Node]:
    yield node
    inner = node if node.get("type") != "array" else node_at(node, "items")
    if inner is not node:
        yield inner
    for part in list_at(node, "allOf"):
        if is_node(part) and part is not base:
            yield from _parts(part, base)


def _tell_apart(variants: Sequence[_Variant]) -> list[str]:
    """Give a label for each variant, an ordinal where nothing tells it from another."""
    labels = _label(variants)
    counts = Counter(labels)
    ordinals = iter(_ORDINALS)
    return [
        label + next(ordinals, f"Option{index + 1}") if counts[label] > 1 else label
        for index, label in enumerate(labels)
    ]


def _label(variants: Sequence[_Variant]) -> list[str]:
    """Give labels; those that one rule leaves equal the next one tells apart."""
    labels = [""] * len(variants)
    for rule in _RULES:
        groups: dict[str, list[int]] = {}
        for index, label in enumerate(labels):
            groups.setdefault(label, []).append(index)
        for indexes in groups.values():
            if len(indexes) > 1:
                found = rule([variants[index] for index in indexes])
                for index, label in zip(indexes, found, strict=True):
                    known = labels[index]
                    labels[index] += label.removeprefix("With") if known else label
    return labels


def _list_common(variants: Sequence[_Variant]) -> list[str]:
    """Give the properties that all of them have, in the order of the alphabet."""
    first, *others = variants
    names = [
        name for name in first.properties if all(name in o.properties for o in others)
    ]
    return sorted(names)


def _by_values(variants: Sequence[_Variant]) -> list[str]:
    """Give the value of the first property, by name, that each has with others."""
    for name in _list_common(variants):
        values = [one.values(name) for one in variants]
        if all(values) and len({*values}) == len(values):
            return [pascal(" or ".join(group)) for group in values]
    return [""] * len(variants)


def _by_properties(variants: Sequence[_Variant]) -> list[str]:
    """Give the one or two properties that only one has, rather those that it needs.

    If it has none of its own, one that not every other has.
    """
    counts = Counter(name for one in variants for name in one.properties)
    labels: list[str] = []
    for one in variants:
        own = sorted(name for name in one.properties if counts[name] == 1)
        some = sorted(name for name in one.properties if counts[name] < len(variants))
        needed = [name for name in own if name in one.required] or own or some[:1]
        labels.append(_with(needed[: 2 if len(needed) == 2 else 1]))
    return labels


def _with(names: Sequence[str]) -> str:
    return pascal("with", " and ".join(names)) if names else ""


def _by_types(variants: Sequence[_Variant]) -> list[str]:
    """Give the type of the first property, by name, in whose type they differ."""
    for name in _list_common(variants):
        kinds = [one.kind(name) or "mixed" for one in variants]
        if len({*kinds}) == len(kinds):
            return [pascal("with", kind, name) for kind in kinds]
    return [""] * len(variants)


def _by_inner(variants: Sequence[_Variant]) -> list[str]:
    """Give what tells the objects in the first property, by name, where they differ."""
    for name in _list_common(variants):
        inner = [one.properties[name] for one in variants]
        if all(node_at(_items(node), "properties") for node in inner if is_node(node)):
            labels = _label([_Variant(node, None) for node in inner])
            if len({*labels}) == len(labels):
                return labels
    return [""] * len(variants)


def _items(node: Node) -> Node:
    return node_at(node, "items") or node


def _by_required(variants: Sequence[_Variant]) -> list[str]:
    """Give what only one of them needs, else what it needs and not every one does."""
    counts = Counter(name for one in variants for name in one.required)
    labels: list[str] = []
    for one in variants:
        own = sorted(name for name in one.required if counts[name] == 1)
        some = sorted(name for name in one.required if counts[name] < len(variants))
        labels.append(" and ".join(own[:1] or some[:_MOST_NEEDED]))
    return [pascal("requiring", label) if label else "" for label in labels]


def _by_words(variants: Sequence[_Variant]) -> list[str]:
    """Give what is said of each, where it is short."""
    texts = [one.said for one in variants]
    short = [text if len(text.split()) <= _MOST_WORDS else "" for text in texts]
    return [pascal(text) for text in short]


def _by_said(variants: Sequence[_Variant]) -> list[str]:
    """Give the longest word that is said of only one of them, or of its properties."""
    texts = [one.all_said() for one in variants]
    counts = Counter(word for text in texts for word in {*text})
    own = [[word for word in text if counts[word] == 1] for text in texts]
    return [pascal(max(words, key=len)) if words else "" for words in own]


_RULES: tuple[Callable[[Sequence[_Variant]], list[str]], ...] = (
    *(_by_values, _by_properties, _by_types, _by_inner, _by_required, _by_words),
    _by_said,
)
