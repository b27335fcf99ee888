"""What a part of another file is called as a component."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from sdksmith.document import structure
from sdksmith.document.edits import Target
from sdksmith.document.tree import Pointer
from sdksmith.names import pascal

# Names of files and of fields that say nothing of what is in them.
_PLAIN_FILES = frozenset({"index", "_index", "main", "openapi", "schema", "swagger"})
_PLAIN_FIELDS = frozenset(
    {"components", "schemas", "definitions", "$defs", "properties"}
)
_SUFFIXES = re.compile(r"(\.(ya?ml|json|schema))+$", re.IGNORECASE)
# OpenAPI 3.1 §4.8.7: what the key of a component is made of.
_NOT_IN_KEY = re.compile(r"[^A-Za-z0-9._-]+")


def choose_names(
    targets: Iterable[Target], paths: Mapping[str, PurePosixPath], taken: Iterable[str]
) -> dict[Target, str]:
    """Give a key for each target, all of one section.

    It is made of the file's name or of the last part of the pointer. Where two would be
    called the same, or like one that is there, more of the path goes before it, for
    both of them: what a third file says does not rename them.

    Args:
        paths: of the files, from the folder of the first one.
        taken: names that the section has already.
    """
    used = {pascal(name) for name in taken}
    forms = {target: list(_forms(target, paths)) for target in targets}
    level = dict.fromkeys(forms, 0)
    while True:
        names = {target: forms[target][level[target]] for target in forms}
        count = Counter(map(pascal, names.values()))
        clashes = [
            target
            for target, name in names.items()
            if (count[pascal(name)] > 1 or pascal(name) in used)
            and level[target] + 1 < len(forms[target])
        ]
        if not clashes:
            return _numbered(names, used)
        for target in clashes:
            level[target] += 1


def _numbered(names: dict[Target, str], used: set[str]) -> dict[Target, str]:
    """Number what nothing tells apart: a second "a-b.yaml" beside "a b.yaml"."""
    chosen: dict[Target, str] = {}
    for target, name in names.items():
        number, free = 1, name
        while pascal(free) in used:
            number += 1
            free = f"{name}-{number}"
        used.add(pascal(free))
        chosen[target] = free
    return chosen


def _forms(target: Target, paths: Mapping[str, PurePosixPath]) -> Iterator[str]:
    """Give names for a target, the shortest first."""
    place = target.place
    parts = [*_file_parts(paths[place.file]), *_pointer_parts(place.pointer)]
    least = 1
    # A number or a keyword is no name: "Pet-allOf-0" is.
    while least < len(parts) and not _is_name(parts[-least]):
        least += 1
    for length in range(least, max(len(parts), least) + 1):
        yield "-".join(parts[-length:]) or "part"
    yield "-".join([*parts, *target.kind.split()])


def _is_name(part: str) -> bool:
    fields = structure.OBJECTS["schema"]
    return part not in fields and any(character.isalpha() for character in part)


def _file_parts(path: PurePosixPath) -> Iterator[str]:
    """Give the names of a file's folders and its own, without what says nothing."""
    folders = [part for part in path.parent.parts if part not in ("/", "..")]
    for name in folders:
        yield from _key(name)
    stem = _SUFFIXES.sub("", path.name)
    if stem.lower() not in _PLAIN_FILES or not folders:
        yield from _key(stem)


def _pointer_parts(pointer: Pointer) -> Iterator[str]:
    for part in pointer:
        if part not in _PLAIN_FIELDS:
            yield from _key(str(part))


def _key(text: str) -> Iterator[str]:
    key = _NOT_IN_KEY.sub("-", text).strip("-")
    if key:
        yield key
