"""Merges what somebody edited here into the new version of a file.

    structure  Python: each piece with its namesake                structure
    lines      `git merge-file`, the whole file or a piece         lines.merge_lines
               each line was changed by one side only              lines.refine
               both add at one place: imports, entries of a list,
               or statements that define different names           additions.keep_both

The result must be what the file was: Python, JSON; and no name may be there twice. What
is left is a conflict, with marks like git's.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from sdksmith.vendoring.additions import keep_both
from sdksmith.vendoring.chunks import parse, split
from sdksmith.vendoring.lines import Conflict, Part, merge_lines, refine
from sdksmith.vendoring.structure import merge_structure, names_defined

_BEGIN = b"<<<<<<< edited here\n"
_BASE = b"||||||| as it was vendored\n"
_MIDDLE = b"=======\n"
_END = b">>>>>>> new version\n"

Check = Callable[[bytes], bool]


@dataclass(frozen=True)
class Merged:
    """A file with the changes of both sides.

    Attributes:
        data: its bytes, conflicts marked.
        lines: where conflicts begin; they start at 1.
    """

    data: bytes
    lines: tuple[int, ...] = ()


@dataclass(frozen=True)
class Versions:
    """A file three times; `base` is empty where it is new on both sides."""

    base: bytes
    here: bytes
    new: bytes


def merge(path: str, versions: Versions) -> Merged | None:
    """Give the merged file, None if it cannot be merged and both have to be kept.

    Line ends are those that the file has here.

    Raises:
        UsageError: when git is not there.
    """
    texts = (versions.base, versions.here, versions.new)
    if any(b"\0" in text for text in texts):
        return None
    is_windows = b"\r\n" in versions.here
    base, here, new = (text.replace(b"\r\n", b"\n") for text in texts)
    merged = _merge(path, Versions(base, here, new))
    if merged is None or not is_windows:
        return merged
    return Merged(merged.data.replace(b"\n", b"\r\n"), merged.lines)


def _merge(path: str, versions: Versions) -> Merged | None:
    check = _CHECKS.get(PurePosixPath(path).suffix, _is_any)
    if not (check(versions.here) and check(versions.new)):
        check = _is_any
    plain = merge_lines(versions.base, versions.here, versions.new)
    attempts = [plain]
    if versions.base:
        attempts = _attempts(path, plain, versions)
    sound = [parts for parts in attempts if _is_sound(parts, check, versions)]
    if sound:
        return _render(min(sound, key=_count_conflicts))
    # Marks would say nothing of what is wrong here, or make the file useless.
    is_hidden = check is _is_json or not _count_conflicts(plain)
    return None if is_hidden else _render(plain)


def _attempts(path: str, plain: list[Part], versions: Versions) -> list[list[Part]]:
    """Give the ways to merge a file, the best first."""
    refined = [new for part in plain for new in _refine(part)]
    if not path.endswith(".py"):
        return [refined, plain]
    settled = [_settle(part) for part in refined]
    texts = (versions.base, versions.here, versions.new)
    by_piece = merge_structure(*texts, _merge_piece)
    if by_piece is not None and not _count_conflicts(by_piece):
        return [by_piece]
    return [settled, *([] if by_piece is None else [by_piece]), plain]


def _merge_piece(base: bytes, here: bytes, new: bytes) -> list[Part]:
    parts = merge_lines(base, here, new)
    return [_settle(fine) for part in parts for fine in _refine(part)]


def _count_conflicts(parts: Iterable[Part]) -> int:
    return sum(isinstance(part, Conflict) for part in parts)


def _refine(part: Part) -> Iterator[Part]:
    if isinstance(part, Conflict):
        yield from refine(part)
    else:
        yield part


def _settle(part: Part) -> Part:
    kept = keep_both(part) if isinstance(part, Conflict) else part
    return part if kept is None else kept


def _is_sound(parts: Sequence[Part], check: Check, versions: Versions) -> bool:
    """Say whether a file is what it should be, whichever side wins its conflicts."""
    if check is _is_json and _count_conflicts(parts):
        return False
    sides = [
        [part.here if isinstance(part, Conflict) else part for part in parts],
        [part.new if isinstance(part, Conflict) else part for part in parts],
    ]
    texts = [b"".join(_whole_lines(side)) for side in sides]
    is_placed = check is not _is_python or _is_in_place(texts[0], versions)
    return is_placed and all(check(text) for text in texts)


def _is_in_place(merged: bytes, versions: Versions) -> bool:
    """Say whether no name is defined more often than on either side.

    Git finds it clear where somebody adds a method, and the new version has one of the
    same name elsewhere in the class; or where the class that it was added to has been
    moved, so that another one would get it.
    """
    there, here, new = (
        Counter(names_defined(split(data) or ()))
        for data in (merged, versions.here, versions.new)
    )
    return there <= here | new


def _is_python(data: bytes) -> bool:
    return parse(data) is not None


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True


def _is_any(data: bytes) -> bool:
    return True


_CHECKS: dict[str, Check] = {".py": _is_python, ".json": _is_json}


def _render(parts: Iterable[Part]) -> Merged:
    lines: list[bytes] = []
    places: list[int] = []
    for part in parts:
        if isinstance(part, Conflict):
            places.append(len(lines) + 1)
            sides = [[_BEGIN], part.here, [_BASE], part.base, [_MIDDLE], part.new]
            lines += _whole_lines([*sides, [_END]])
        else:
            lines += part
    return Merged(b"".join(_whole_lines([lines])), tuple(places))


def _whole_lines(parts: Iterable[Iterable[bytes]]) -> list[bytes]:
    """Give all lines of some parts; what is not the last one ends with a line end."""
    lines = [line for part in parts for line in part]
    ended = [line if line.endswith(b"\n") else line + b"\n" for line in lines[:-1]]
    return [*ended, *lines[-1:]]
