"""The tags of a document as a tree: `Campaigns > Transfer configs`, or by `parent`."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sdksmith.names import snake
from sdksmith.normalise.nodes import Node, is_node, list_at, text_at
from sdksmith.normalise.paths import LONGEST_STEP, clip

_SEPARATOR = re.compile(r"\s*(?:>|/|\\|::|»)\s*")
_NESTING = re.compile(r"\S\s*(?:>|::|»)\s*\S")


class TagTree:
    """The way to the resource of each tag, and what the document says of it."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        entries = [tag for tag in list_at(root, "tags") if is_node(tag)]
        self._entries: dict[str, Node] = {str(tag.get("name")): tag for tag in entries}

    def override(self, tag: str) -> str:
        """Give the tag's `x-sdk-resource`, if it has one."""
        return text_at(self._entries.get(tag, {}), "x-sdk-resource")

    def steps(self, tag: str) -> tuple[str, ...]:
        """Give the tag's own way: what its parents or its separators say.

        `parent` is that of OpenAPI 3.2 (§4.22); a parent that leads back is none.
        """
        chain = [tag]
        while parent := text_at(self._entries.get(chain[-1], {}), "parent"):
            if parent in chain:
                break
            chain.append(parent)
        return to_steps([part for name in chain[::-1] for part in _divide(name)])

    def is_nested(self, tag: str) -> bool:
        """Say whether a tag is inside of another one; `a/b` may mean "a or b"."""
        has_parent = text_at(self._entries.get(tag, {}), "parent")
        return bool(has_parent or _NESTING.search(tag))

    def descriptions(self) -> dict[tuple[str, ...], str]:
        """Give what is said of the resource of each tag."""
        return {
            to_steps(self.override(name).split("."))
            or self.steps(name): text_at(tag, "description")
            for name, tag in self._entries.items()
        }


def _divide(name: str) -> Sequence[str]:
    return _SEPARATOR.split(name)


def to_steps(texts: Sequence[str]) -> tuple[str, ...]:
    """Give texts in snake case, those without a word left out."""
    return tuple(filter(None, (clip(snake(text), LONGEST_STEP) for text in texts)))
