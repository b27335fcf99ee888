"""What an update does to each file, decided before anything is written.

               not edited here   edited here       deleted here      not there before
    same       unchanged         kept              deleted           -
    changed    updated           merged, conflict  conflict          -
    removed    removed           conflict          -                 (yours)
    new        -                 -                 -                 added, conflict

What is edited or changed on one side is never lost: in a conflict it is marked in the
file, or kept in its place, or written beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from sdksmith.vendoring.merging import Versions, merge
from sdksmith.vendoring.verify_vendored import NEW_VERSION, hash_of

Action = Literal[
    "unchanged",
    "updated",
    "added",
    "removed",
    "kept",
    "deleted",
    "merged",
    "conflict",
]
Files = Mapping[str, bytes]


@dataclass(frozen=True)
class Sides:
    """A package three times, by path.

    Attributes:
        known: the hashes of the files as they were vendored.
        base: those files themselves, as far as they are at hand.
        here: as they are now, files that nobody vendored too.
        links: what is no ordinary file now.
        new: of the new version.
        moved: where what was edited in a file has gone, by path.
    """

    known: Mapping[str, str]
    base: Files
    here: Files
    links: frozenset[str]
    new: Files
    moved: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Step:
    """What happens to a file.

    Attributes:
        reason: of a conflict, and of what is not plain.
        lines: where conflicts are marked; they start at 1.
        files: what is there afterwards, by path; none where nothing is.
    """

    path: str
    action: Action
    reason: str = ""
    lines: tuple[int, ...] = ()
    files: Files = field(default_factory=dict[str, bytes])


def plan(sides: Sides) -> Iterator[Step]:
    """Give a step for each file of the old version and the new.

    Raises:
        UsageError: when git is not there.
    """
    for path in sorted(sides.known.keys() | sides.new.keys() | sides.base.keys()):
        step = _decide(path, sides)
        if step:
            yield step


def missing_bases(sides: Sides) -> Iterator[str]:
    """Give the files that both sides have changed and whose base is not at hand."""
    for path, known in sides.known.items():
        new, here = sides.new.get(path), sides.here.get(path)
        if path in sides.base or new is None or here in (None, new):
            continue
        if hash_of(new) != known:
            yield path


def _decide(path: str, sides: Sides) -> Step | None:
    here, new = sides.here.get(path), sides.new.get(path)
    was = path in sides.known or path in sides.base
    if path in sides.links:
        return _decide_link(path, sides)
    if here is None:
        return _decide_absent(path, sides)
    mine = {path: here}
    if new is None:
        if here == sides.base.get(path):
            return Step(path, "removed", _moved(path, sides))
        reason = "edited here, and not in the new version: kept"
        return Step(path, "conflict", reason, files=mine)
    if here == new:
        return Step(path, "unchanged", files=mine)
    if not was:
        reason = "added here and in the new version"
        return _merge(path, Versions(b"", here, new), reason)
    if here == sides.base.get(path):
        return Step(path, "updated", _moved(path, sides), files={path: new})
    if _is_same(path, sides):
        return Step(path, "kept", files=mine)
    return _merge(path, Versions(sides.base[path], here, new), "changed on both sides")


def _is_same(path: str, sides: Sides) -> bool:
    """Say whether the new version has a file as it was."""
    new = sides.new[path]
    if path in sides.base:
        return sides.base[path] == new
    return sides.known.get(path) == hash_of(new)


def _moved(path: str, sides: Sides) -> str:
    target = sides.moved.get(path)
    return f"what was edited in it is in {target} now" if target else ""


def _decide_absent(path: str, sides: Sides) -> Step | None:
    new = sides.new.get(path)
    if new is None:
        return None
    if path not in sides.known and path not in sides.base:
        return Step(path, "added", files={path: new})
    if _is_same(path, sides):
        return Step(path, "deleted")
    reason = "deleted here, and changed in the new version: it is back"
    return Step(path, "conflict", reason, files={path: new})


def _decide_link(path: str, sides: Sides) -> Step:
    if path in sides.new and _is_same(path, sides):
        return Step(path, "kept", "it is no ordinary file")
    if path not in sides.new:
        reason = "no ordinary file here, and not in the new version: kept"
        return Step(path, "conflict", reason)
    return _beside(path, {}, sides.new[path], "it is no ordinary file here")


def _merge(path: str, versions: Versions, reason: str) -> Step:
    merged = merge(path, versions)
    if merged is None:
        return _beside(path, {path: versions.here}, versions.new, reason)
    files = {path: merged.data}
    if merged.lines:
        return Step(path, "conflict", reason, merged.lines, files)
    return Step(path, "merged", files=files)


def _beside(path: str, mine: Files, new: bytes, reason: str) -> Step:
    """Keep what is here, and put the new version beside it."""
    other = path + NEW_VERSION
    reason = f"{reason}: the new version is {other.rpartition('/')[2]}"
    return Step(path, "conflict", reason, files={**mine, other: new})
