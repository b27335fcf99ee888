"""Three texts as lines: what is clear, and where they disagree.

`git merge-file` is asked. It takes two changes on lines that touch for a conflict; here
they are told apart where each line was changed by one side only.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from sdksmith.errors import Diagnostic, UsageError
from sdksmith.rules import Rule

Lines = Sequence[bytes]
"""Each with its line end; the last one of a text may have none."""

_RUN = re.compile(rb"^(<+|\|+|=+|>+)", re.MULTILINE)
_MARK = 7
# What git tells of a file that it does not merge; smaller codes count conflicts.
_GIT_FAILED = 128


@dataclass(frozen=True)
class Conflict:
    """Lines on which both sides disagree: as here, as in the base, as in the new text."""

    here: Lines
    base: Lines
    new: Lines


Part = Lines | Conflict


@dataclass(frozen=True)
class _Edit:
    """One side replaces the base's lines from start to end by others."""

    start: int
    end: int
    lines: Lines
    is_here: bool


def split_lines(data: bytes) -> list[bytes]:
    """Give the lines as git counts them, each with its end."""
    return re.findall(rb"[^\n]*\n|[^\n]+", data)


def merge_lines(base: bytes, here: bytes, new: bytes) -> list[Part]:
    """Give what `git merge-file` makes of three texts.

    Raises:
        UsageError: when git is not there, or fails.
    """
    runs = [len(run) for text in (base, here, new) for run in _RUN.findall(text)]
    size = max([_MARK, *runs]) + 1
    with tempfile.TemporaryDirectory(prefix="sdksmith.") as folder:
        for name, text in zip("123", (here, base, new), strict=True):
            (Path(folder) / name).write_bytes(text)
        merged = _run_git(folder, "-p", "--diff3", f"--marker-size={size}", *"123")
    return [part for part in _parse(split_lines(merged), size) if part]


def _run_git(folder: str, *arguments: str) -> bytes:
    git = shutil.which("git")
    if git is None:
        hint = "install git, or put it on PATH; nothing has been changed"
        raise UsageError(
            Diagnostic(
                "git is not there, and merges the changes", hint=hint, rule=Rule.NO_GIT
            )
        )
    # The user's settings and the repository here have no say in it.
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "LC_ALL": "C"}
    environment |= {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CEILING_DIRECTORIES": folder}
    done = subprocess.run(
        [git, "merge-file", *arguments],
        capture_output=True,
        check=False,
        cwd=folder,
        env=environment,
    )
    if not 0 <= done.returncode < _GIT_FAILED:
        said = done.stderr.decode("utf-8", "replace").strip()
        message = f"git merge-file failed: {said}"
        raise UsageError(Diagnostic(message, rule=Rule.GIT_FAILED))
    return done.stdout


def _parse(lines: Lines, size: int) -> Iterator[Part]:
    """Give the parts of a merged text, by the marks in it."""
    clear: list[bytes] = []
    sides: list[list[bytes]] = [clear]
    marks = [letter * size for letter in (b"<", b"|", b"=", b">")]
    for line in lines:
        mark = next((mark for mark in marks if line.startswith(mark)), None)
        if mark is None:
            sides[-1].append(line)
        elif mark == marks[-1]:
            yield clear
            yield Conflict(*sides[1:])
            clear = []
            sides = [clear]
        else:
            sides.append([])
    yield clear


def refine(conflict: Conflict) -> Iterator[Part]:
    """Give a conflict in parts: what one side changed is clear.

    Lines that one side adds where the other one takes some away stay a conflict: they
    may have belonged to those.
    """
    edits = sorted(
        [
            *_edits(conflict.base, conflict.here, is_here=True),
            *_edits(conflict.base, conflict.new, is_here=False),
        ],
        key=lambda edit: (edit.start, edit.end),
    )
    done = 0
    for group in _groups(edits):
        start = min(edit.start for edit in group)
        end = max(edit.end for edit in group)
        yield conflict.base[done:start]
        base = conflict.base[start:end]
        here = _apply(conflict.base, (start, end), [e for e in group if e.is_here])
        new = _apply(conflict.base, (start, end), [e for e in group if not e.is_here])
        is_one_sided = len({edit.is_here for edit in group}) == 1
        if here == new or is_one_sided:
            yield here if group[0].is_here else new
        else:
            yield Conflict(here, base, new)
        done = end
    yield conflict.base[done:]


def _edits(base: Lines, lines: Lines, *, is_here: bool) -> Iterator[_Edit]:
    matcher = SequenceMatcher(None, base, lines, autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag != "equal":
            yield _Edit(start, end, lines[first:last], is_here)


def _groups(edits: Iterable[_Edit]) -> Iterator[list[_Edit]]:
    """Put the edits together that need each other; they come in order."""
    group: list[_Edit] = []
    for edit in edits:
        if group and not any(_touch(other, edit) for other in group):
            yield group
            group = []
        group.append(edit)
    if group:
        yield group


def _touch(one: _Edit, other: _Edit) -> bool:
    if one.start < other.end and other.start < one.end:
        return True
    if one.is_here == other.is_here:
        return False
    if one.start == one.end and other.start == other.end:
        return one.start == other.start
    adds, takes = (one, other) if one.start == one.end else (other, one)
    return (
        adds.start == adds.end
        and not takes.lines
        and adds.start
        in (
            takes.start,
            takes.end,
        )
    )


def _apply(base: Lines, span: tuple[int, int], edits: Iterable[_Edit]) -> Lines:
    done, end = span
    lines: list[bytes] = []
    for edit in edits:
        lines += [*base[done : edit.start], *edit.lines]
        done = edit.end
    return [*lines, *base[done:end]]
