"""JSON pointers (RFC 6901), as text in a `$ref` and as a tuple of keys."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote, unquote

from sdksmith.document import structure
from sdksmith.document.tree import Pointer
from sdksmith.document.values import is_list, is_mapping, mapping_at
from sdksmith.near import find_near

# What may stand beside a `$ref` without a say in what it leads to: OpenAPI 3.1
# §4.8.23. Beside these, a schema's reference is one keyword among others.
REMARKS = frozenset({"$ref", "summary", "description"})
# Whoever writes one of these means it; where it is missing, it is misspelt itself.
_FIELDS = frozenset(
    {"components", "definitions", "paths", *structure.OBJECTS["components"]}
)


class Dangling(LookupError):
    """A reference that leads nowhere.

    Attributes:
        ref: the reference.
        meant: the one that was probably meant; may be empty.
        hint: the same as a sentence, or what is wrong with this one.
    """

    def __init__(self, ref: str, hint: str = "", meant: str = "") -> None:
        super().__init__(f"`{ref}` does not exist")
        self.ref = ref
        self.meant = meant
        self.hint = f"did you mean `{meant}`?" if meant else hint


class Circular(LookupError):
    """A chain of references that comes back to itself."""


def follow(root: Mapping[str, Any], ref: str) -> tuple[Pointer, Any]:
    """Give where a reference ends: it, and the value there, past further references.

    In OpenAPI 3.1 a schema may hold keywords beside `$ref`; it is a value then, and
    the chain ends there. In 2.0 and 3.0 what stands beside `$ref` does not count.

    Raises:
        Dangling: when nothing is there, at any link of the chain.
        Circular: when the chain has no end.
    """
    remarks_only = not str(root.get("openapi", "3.0")).startswith("3.0")
    seen: set[Pointer] = set()
    while True:
        pointer, node = find(root, ref)
        if pointer in seen:
            raise Circular(ref)
        seen.add(pointer)
        further = node.get("$ref") if is_mapping(node) else None
        if not isinstance(further, str) or not is_local(further):
            return pointer, node
        if remarks_only and not node.keys() <= REMARKS:
            return pointer, node
        ref = further


def is_local(ref: str) -> bool:
    """Say whether a reference is a JSON pointer into the same document."""
    return ref == "#" or ref.startswith("#/")


def find(root: Any, ref: str) -> tuple[Pointer, Any]:
    """Give the keys that a local reference names, and the value there.

    Raises:
        Dangling: when nothing is there.
    """
    if not is_local(ref):
        raise Dangling(ref)
    node = root
    pointer: Pointer = ()
    for part in parse(ref):
        key = _key(node, part)
        if key is None:
            hint = "" if is_mapping(node) or not pointer else _holds_nothing(pointer)
            raise Dangling(ref, hint, _find_meant(root, parse(ref)))
        node = node[key]
        pointer = (*pointer, key)
    return pointer, node


@lru_cache(maxsize=50_000)
def parse(ref: str) -> tuple[str, ...]:
    """Give the parts of a local reference, "#/a/b~1c" as ("a", "b/c")."""
    assert is_local(ref), ref
    return tuple(
        unquote(part).replace("~1", "/").replace("~0", "~")
        for part in ref.split("/")[1:]
    )


def write(pointer: Pointer) -> str:
    """Give a pointer as a local reference (RFC 6901 §6)."""
    parts = (str(part).replace("~", "~0").replace("/", "~1") for part in pointer)
    return "".join(["#", *("/" + quote(part, safe="~!$&'()*+,;=:@") for part in parts)])


def _key(node: Any, part: str) -> str | int | None:
    """Give the key or index by which a part of a pointer leads on, None if it cannot."""
    if is_mapping(node):
        return part if part in node else None
    if is_list(node) and part.isdecimal() and part.isascii():
        index = int(part)
        return index if index < len(node) and str(index) == part else None
    return None


def _holds_nothing(pointer: Pointer) -> str:
    return f"`{write(pointer)}` holds nothing by name"


def _find_meant(root: Any, parts: tuple[str, ...]) -> str:
    """Give the reference that was probably meant, "" where nobody can say.

    Each part is taken for the nearest one there is. Where that leads nowhere, what is
    called so elsewhere may be meant: `#/schemas/Pet` for `#/components/schemas/Pet`.
    """
    node: Any = root
    pointer: Pointer = ()
    for part in parts:
        key = _key(node, part)
        key = _nearest(node, part) if key is None else key
        if key is None:
            return _find_elsewhere(root, parts[-1])
        node, pointer = node[key], (*pointer, key)
    return write(pointer)


def _nearest(node: Any, part: str) -> str | None:
    is_possible = is_mapping(node) and part not in _FIELDS
    return (find_near(part, node) or None) if is_possible else None


def _find_elsewhere(root: Any, name: str) -> str:
    """Give the only component of a name, of whatever kind it is."""
    if not is_mapping(root):
        return ""
    groups = mapping_at(root, "components")
    found = [
        ("components", kind, name)
        for kind in groups
        if name in mapping_at(groups, kind)
    ]
    return write(found[0]) if len(found) == 1 else ""
