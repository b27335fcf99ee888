"""YAML nodes as the values that JSON knows: dict with text keys, list, scalars.

Every key is the text that the author wrote: `200:` is "200", `on:` is "on".
"""

import math
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from sdksmith.document.meant import PlainFloat, PlainInt, plain
from sdksmith.document.source import SourceText
from sdksmith.document.tree import Branch, Children, Tree
from sdksmith.document.yaml_text import TAG
from sdksmith.errors import Diagnostic, DocumentError, sort_key
from sdksmith.rules import Rule

# How many nodes aliases may add to a document before it is taken for an attack
# (CWE-776): ten anchors in ten levels cost 500 bytes and stand for 10 ** 10 nodes.
ALIASED_NODES = 1_000_000

_MERGE = TAG + "merge"
_INTEGER_BASES = {"0o": 8, "0x": 16}


def read_values(source: SourceText, root: yaml.Node) -> Any:
    """Give the values of a YAML document.

    Raises:
        DocumentError: with all duplicate keys, unknown tags, keys that are not text,
            and aliases that make the document endless or huge.
    """
    reader = _Reader(source)
    value = reader.value(root)
    if reader.faults:
        raise DocumentError(*sorted(reader.faults, key=sort_key))
    return value


def positions(root: yaml.Node) -> Tree:
    """Give where each value stands; a node that aliases share has one place."""
    known: dict[int, Tree] = {}

    def tree(node: yaml.Node) -> Tree:
        if id(node) not in known:
            known[id(node)] = make(node)
        return known[id(node)]

    def make(node: yaml.Node) -> Tree:
        if isinstance(node, yaml.SequenceNode):
            items = enumerate(node.value)
            children: Children = {
                index: (item.start_mark.index, tree(item)) for index, item in items
            }
            return Branch(node.start_mark.index, lambda: children)
        if not isinstance(node, yaml.MappingNode):
            return node.start_mark.index
        children = {}
        for key, child in _pairs(node):
            children.setdefault(key.value, (key.start_mark.index, tree(child)))
        for merged in map(tree, _merged(node)):
            if isinstance(merged, Branch):
                children = {**merged.children, **children}
        return Branch(node.start_mark.index, lambda: children)

    return tree(root)


class _Reader:
    """Makes values of nodes and gathers what is wrong with them."""

    def __init__(self, source: SourceText) -> None:
        self.faults: list[Diagnostic] = []
        self._source = source
        # By the identity of a node: its value, and how many nodes it stands for when
        # aliases are written out.
        self._known: dict[int, tuple[Any, int]] = {}
        self._open: set[int] = set()
        self._aliased = 0

    def value(self, node: yaml.Node) -> Any:
        """Give the value of a node; nodes that aliases share, share it."""
        if id(node) in self._known:
            value, size = self._known[id(node)]
            self._count_alias(node, size)
            return value
        if id(node) in self._open:
            self._fault("an alias may not contain itself", node)
            return None
        self._open.add(id(node))
        before = self._aliased, len(self._known)
        value = self._fresh(node)
        size = self._aliased - before[0] + len(self._known) - before[1] + 1
        self._known[id(node)] = value, size
        self._open.discard(id(node))
        return value

    def _fresh(self, node: yaml.Node) -> Any:
        if isinstance(node, yaml.SequenceNode) and node.tag == TAG + "seq":
            return [self.value(item) for item in node.value]
        if isinstance(node, yaml.MappingNode) and node.tag == TAG + "map":
            return self._mapping(node)
        construct = _SCALARS.get(node.tag) if isinstance(node.value, str) else None
        if construct is None:
            shown = node.tag.replace(TAG, "!!")
            self._fault(f"the tag `{shown}` is not supported", node, "leave it out")
            return None
        try:
            return construct(node.value)
        except (ValueError, KeyError):
            kind = node.tag.removeprefix(TAG)
            self._fault(f"`{node.value}` is not a value of JSON's ({kind})", node)
            return None

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Any]:
        own: dict[str, Any] = {}
        first: dict[str, yaml.Node] = {}
        for key, child in _pairs(node):
            if not isinstance(key, yaml.ScalarNode):
                self._fault("a key must be text, not a list or a mapping", key)
            elif key.value in own:
                self._duplicate(key, first[key.value])
            else:
                first[key.value] = key
                own[key.value] = self.value(child)
        merged: dict[str, Any] = {}
        for child in _merged(node):
            value = self.value(child)
            if isinstance(value, dict):
                # Earlier ones win: https://yaml.org/type/merge.html
                merged = {**value, **merged}
            else:
                self._fault("`<<` takes a mapping or a list of mappings", child)
        return {**merged, **own}

    def _duplicate(self, key: yaml.Node, first: yaml.Node) -> None:
        line = self._source.location(first.start_mark.index).line
        message = f"the key `{key.value}` is here twice, first in line {line}"
        hint, rule = "keep one of them: the other would be lost", Rule.DUPLICATE_KEY
        self._fault(message, key, hint, rule=rule)

    def _count_alias(self, node: yaml.Node, size: int) -> None:
        self._aliased += size
        if self._aliased > ALIASED_NODES:
            message = f"aliases make more than {ALIASED_NODES:,} values of this one"
            index: int = node.start_mark.index
            fault = self._source.fault(message, index, rule=Rule.TOO_DEEP)
            raise DocumentError(fault)

    def _fault(
        self, message: str, node: yaml.Node, hint: str = "", rule: Rule = Rule.WRONG_KEY
    ) -> None:
        fault = self._source.fault(message, node.start_mark.index, hint, rule=rule)
        self.faults.append(fault)


def _pairs(node: yaml.MappingNode) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    """Give key and value of a mapping, without merge keys."""
    return ((key, child) for key, child in node.value if key.tag != _MERGE)


def _merged(node: yaml.MappingNode) -> Iterator[yaml.Node]:
    """Give the mappings that `<<` puts in, the ones that win first."""
    for key, child in node.value:
        if key.tag == _MERGE:
            yield from child.value if child.tag == TAG + "seq" else [child]


def _boolean(text: str) -> bool:
    return {"true": True, "false": False}[text.lower()]


def _integer(text: str) -> Any:
    base = _INTEGER_BASES.get(text[:2])
    return plain(PlainInt, int(text[2:], base) if base else int(text), text)


def _float(text: str) -> Any:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return plain(PlainFloat, number, text)


def _null(text: str) -> None:
    return None


_SCALARS: dict[str, Callable[[str], Any]] = {
    TAG + "str": str,
    TAG + "null": _null,
    TAG + "bool": _boolean,
    TAG + "int": _integer,
    TAG + "float": _float,
    TAG + "merge": str,
}
