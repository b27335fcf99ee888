"""`sdksmith update`: a new version in a vendored package, with what was edited there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sdksmith.errors import Diagnostic, Location, UsageError, display_path
from sdksmith.package import recover, write_tree
from sdksmith.rules import Rule
from sdksmith.vendoring.bases import find_base
from sdksmith.vendoring.copies import Copy, Source, copied_files, read_copy, read_source
from sdksmith.vendoring.copying import refuse_overlap
from sdksmith.vendoring.moves import follow_moves
from sdksmith.vendoring.planning import Sides, Step, missing_bases, plan
from sdksmith.vendoring.verify_vendored import (
    BASE,
    MANIFEST,
    NEW_VERSION,
    RECORD,
    Manifest,
    find_marks,
    is_same,
)


@dataclass(frozen=True)
class Update:
    """What an update does, or would do.

    Attributes:
        folder: of the copy.
        before: its manifest until now.
        after: that of the new version.
        steps: of all files, in the order of their paths.
        written: whether anything on the disk has changed.
    """

    folder: Path
    before: Manifest
    after: Manifest
    steps: tuple[Step, ...]
    written: bool

    @property
    def conflicts(self) -> int:
        """How many files somebody has to look at."""
        return sum(step.action == "conflict" for step in self.steps)


def update(
    folder: Path,
    *,
    origin: Path | None = None,
    base: Path | None = None,
    dry_run: bool = False,
) -> Update:
    """Bring a new version of a vendored package, and keep what was edited in it.

    Args:
        origin: where the new version is; by default where the copy is from.
        base: the package or the document that the copy was made of, where the copy
            does not have its files as they were.
        dry_run: write nothing.

    Raises:
        UsageError: when something is missing or in the way; nothing has been written.
    """
    if not dry_run:
        recover(folder.resolve().parent)  # what a run that was killed has left
    copy = read_copy(folder)
    _refuse_unresolved(copy)
    source = read_source(_origin(copy, origin))
    refuse_overlap(source.folder, folder)
    _refuse_another(copy, source)
    sides = _sides(copy, source, base)
    steps = tuple(plan(sides))
    files = {path: data for step in steps for path, data in step.files.items()}
    _refuse_what_is_in_the_way(copy, files)
    files |= _what_belongs_to_it(source, copy)
    is_written = not dry_run and _differs(copy, files)
    if is_written:
        write_tree(files, folder, {**copy.files, **copy.own})
    return Update(folder, copy.manifest, source.manifest, steps, is_written)


def _origin(copy: Copy, origin: Path | None) -> Path:
    if origin is not None:
        return origin
    shown = display_path(copy.folder)
    hint = f"`sdksmith update {shown} --from PACKAGE`"
    if copy.origin is None:
        message = f"where {shown} was copied from is not known"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.UNKNOWN_ORIGIN))
    if not copy.origin.is_dir():
        message = f"{shown} was copied from {display_path(copy.origin)}, which is gone"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.UNKNOWN_ORIGIN))
    return copy.origin


def _refuse_unresolved(copy: Copy) -> None:
    """Make sure that no conflict of the last update is left: it would be an edit."""
    faults = list(_unresolved(copy))
    if faults:
        raise UsageError(*faults)


def _unresolved(copy: Copy) -> Iterator[Diagnostic]:
    message, rule = (
        "a conflict of the last update is not resolved",
        Rule.UNRESOLVED_CONFLICT,
    )
    for path, data in sorted(copy.files.items()):
        known = copy.manifest.files.get(path)
        shown = str(copy.folder / path)
        if path.endswith(NEW_VERSION) and path.removesuffix(NEW_VERSION) in (
            copy.manifest.files
        ):
            hint = "take over what you want of it, and delete it"
            yield Diagnostic(message, Location(shown, 1, 1), hint, rule=rule)
        elif known is not None and not is_same(data, known):
            hint = "choose between the sides, and delete the marks"
            for line in find_marks(data):
                yield Diagnostic(message, Location(shown, line, 1), hint, rule=rule)


def _refuse_another(copy: Copy, source: Source) -> None:
    before, after = copy.manifest.package, source.manifest.package
    if before != after:
        message = f"{display_path(copy.folder)} is a copy of {before}, not of {after}"
        hint = f"`sdksmith vendor {display_path(source.folder)}` makes a new copy"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.OTHER_PACKAGE))


def _sides(copy: Copy, source: Source, base: Path | None) -> Sides:
    known = copy.manifest.files
    here = {
        path: _as_vendored(data, known.get(path, ""))
        for path, data in copy.files.items()
    }
    was = {
        path: here[path]
        for path, expected in known.items()
        if path in here and is_same(here[path], expected)
    }
    edited = {path for path in known if path in here} - was.keys()
    if edited:
        was |= find_base(copy, base, edited)
    sides = Sides(known, was, here, copy.others, source.files)
    _refuse_unknown_bases(copy, sides)
    return follow_moves(sides)


def _refuse_unknown_bases(copy: Copy, sides: Sides) -> None:
    hint = "name the package, or the document, that the copy was made of: --base"
    what = " was edited, the new version has changed it, and how it was is not known"
    _refuse(copy, missing_bases(sides), what, hint=hint, rule=Rule.UNKNOWN_BASE)


def _refuse(
    copy: Copy, paths: Iterable[str], what: str, *, hint: str, rule: Rule
) -> None:
    """Refuse to go on if there are any such files."""
    places = [display_path(copy.folder / path) for path in paths]
    faults = [Diagnostic(f"{place}{what}", hint=hint, rule=rule) for place in places]
    if faults:
        raise UsageError(*faults)


def _as_vendored(data: bytes, known: str) -> bytes:
    """Give a file that nobody edited with the line ends that it was vendored with."""
    made = data.replace(b"\r\n", b"\n")
    return made if is_same(data, known) else data


def _refuse_what_is_in_the_way(copy: Copy, files: Mapping[str, bytes]) -> None:
    theirs = (copy.files.keys() | copy.others) - copy.manifest.files.keys()
    stay = theirs - files.keys() | copy.others
    wrong = {path for path in files for parent in _parents(path) if parent in stay}
    wrong |= {path for path in stay for parent in _parents(path) if parent in files}
    hint = "rename it or move it away"
    what = ": a file stands where the other one of both needs a folder"
    _refuse(copy, sorted(wrong), what, hint=hint, rule=Rule.FOREIGN_FILE)


def _parents(path: str) -> Iterator[str]:
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


def _what_belongs_to_it(source: Source, copy: Copy) -> dict[str, bytes]:
    files = copied_files(source, copy.folder, with_base=copy.has_base)
    return {path: files[path] for path in (MANIFEST, RECORD, BASE) if path in files}


def _differs(copy: Copy, files: Mapping[str, bytes]) -> bool:
    """Say whether a file has to be written, or taken away."""
    gone = (copy.files.keys() & copy.manifest.files.keys()) - files.keys()
    there = {**copy.files, **copy.own}
    return bool(gone) or any(there.get(path) != files[path] for path in files)
