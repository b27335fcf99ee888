"""`sdksmith check`: is the output what the document makes? Nothing is written."""

import difflib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sdksmith import judge_process
from sdksmith.errors import (
    Diagnostic,
    Location,
    SdksmithError,
    display_path,
    join_errors,
    printable,
)
from sdksmith.last_run import LastRun
from sdksmith.options import Options
from sdksmith.package import Change, Difference, compare_package, recover
from sdksmith.rules import Rule

MOST_LINES = 60
"""Of the difference of one file, unless all are wanted."""

_WORDS: dict[Change, str] = {
    "edited": "edited by hand",
    "deleted": "deleted by hand",
    "outdated": "out of date",
    "new": "not there yet",
    "stale": "made no more",
}
_RULES: dict[Change, Rule] = {
    "edited": Rule.EDITED,
    "deleted": Rule.DELETED,
    "outdated": Rule.OUTDATED,
    "new": Rule.NOT_THERE_YET,
    "stale": Rule.STALE,
}


@dataclass(frozen=True)
class Checked:
    """What a check found.

    Attributes:
        folder: of the package.
        spec: the document.
        count: of all files.
        differences: those that are not what a run would write.
        lock: the path of the file of names, as a difference has it.
    """

    folder: Path
    spec: Path
    count: int
    differences: tuple[Difference, ...]
    lock: str = ""


def check_all(every: Sequence[Options]) -> list[Checked]:
    """Compare each output with what a run would leave there.

    Raises:
        SdksmithError: with all that is wrong in the user's input, files of others in
            the way among it.
    """
    found: list[Checked] = []
    faults: list[SdksmithError] = []
    for options in every:
        try:
            found.append(check(options))
        except SdksmithError as error:
            faults.append(error)
    if faults:
        raise join_errors(faults)
    return found


def check(options: Options) -> Checked:
    """Compare the output with what a run would leave there.

    What a run that was killed has left there is put right before.

    Raises:
        SdksmithError: with all that is wrong in the user's input, files of others in
            the way among it.
    """
    folder = options.output / options.package_name
    # Where the last run's record holds, the files are as it left them.
    record = LastRun(options).recall()
    if record:
        return Checked(folder, options.spec, len(record.made), ())
    recover(options.output)
    judge_process.prepare()
    from sdksmith import pipeline

    package = pipeline.generate(options)
    found = list(compare_package(package, options.output))
    if package.names_lock:
        found += _compare_lock(options.names_lock, package.names_lock)
    count = len(package.files) + len(package.project_files)
    lock = display_path(options.names_lock)
    return Checked(folder, options.spec, count, tuple(found), lock)


def _compare_lock(path: Path, text: str) -> Iterator[Difference]:
    before = path.read_text("utf-8") if path.is_file() else None
    if before != text:
        change: Change = "new" if before is None else "outdated"
        yield Difference(display_path(path), change, before, text)


def as_json(every: Sequence[Checked]) -> str:
    """Give what was found for programs: of one package an object, of several a list."""
    shown = [_as_object(found) for found in every]
    return json.dumps(
        shown[0] if len(shown) == 1 else shown, indent=2, ensure_ascii=False
    )


def _as_object(found: Checked) -> dict[str, object]:
    """Give whether it is the same, and each difference."""
    rows = [
        {
            "path": entry.path,
            "change": entry.change,
            "diff": "".join(f"{line}\n" for line in _diff(entry)),
        }
        for entry in found.differences
    ]
    return {
        "folder": display_path(found.folder),
        "spec": display_path(found.spec),
        "same": not rows,
        "files": rows,
    }


def as_diagnostics(found: Checked) -> tuple[Diagnostic, ...]:
    """Give what was found as faults: one a file, at the first line that differs."""
    return tuple(
        Diagnostic(
            f"{entry.path}: {_WORDS[entry.change]}",
            Location(_path_of(found, entry), _first_line(entry), 1),
            rule=_RULES[entry.change],
        )
        for entry in found.differences
    )


def _path_of(found: Checked, entry: Difference) -> str:
    """Give the path of a file from this folder."""
    is_lock = entry.path == found.lock
    return entry.path if is_lock else str(found.folder.parent / entry.path)


def _first_line(entry: Difference) -> int:
    before, after = (entry.before or "").splitlines(), (entry.after or "").splitlines()
    pairs = enumerate(zip(before, after, strict=False), 1)
    same = min(len(before), len(after))
    return next((number for number, (old, new) in pairs if old != new), same or 1)


def as_lines(found: Checked, *, most: int | None) -> Iterator[str]:
    """Give what was found for people: each file and its lines, then a summary.

    Args:
        most: so many lines are shown of a file that has changed; None shows all lines
            of all files, of those too that come or go.
    """
    # The manifest lists the hashes of the others: it says nothing that they do not.
    only = len(found.differences) == 1
    for entry in found.differences:
        yield f"{printable(entry.path)}: {_WORDS[entry.change]}"
        is_shown = entry.change in ("edited", "outdated") or most is None
        if is_shown and (only or not entry.path.endswith("/_manifest.json")):
            lines = list(_diff(entry))
            yield from lines[:most]
            if len(lines) > len(lines[:most]):
                yield f"... {len(lines) - len(lines[:most]):,} more lines: --full"
    yield _summary(found)


def _diff(entry: Difference) -> Sequence[str]:
    """Give the difference in the unified form, harmless to a terminal."""
    before, after = (entry.before or "").splitlines(), (entry.after or "").splitlines()
    there = "on disk" if entry.before is not None else "nothing on disk"
    made = "made now" if entry.after is not None else "not made now"
    lines = difflib.unified_diff(before, after, there, made, lineterm="", n=2)
    return [printable(line.replace("\t", " ")) for line in lines]


def _summary(found: Checked) -> str:
    folder, spec = display_path(found.folder), display_path(found.spec)
    if not found.differences:
        return f"{folder}: {found.count:,} files are what {spec} makes"
    kinds = Counter(entry.change for entry in found.differences)
    parts = [
        f"{kinds[kind]:,} {words}" for kind, words in _WORDS.items() if kinds[kind]
    ]
    return f"{folder} is not what {spec} makes: {', '.join(parts)}"
