"""What a run says: what is wrong, what was left out, what was made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sdksmith.errors import (
    Diagnostic,
    display_path,
    printable,
    render_diagnostic,
    render_place,
)
from sdksmith.last_run import Line
from sdksmith.options import Options

if TYPE_CHECKING:
    from sdksmith.package import Package, SkippedOperation, Written


def tell_run(
    package: Package,
    written: Written | None,
    options: Options,
    *,
    quiet: bool = False,
    most: int | None,
) -> Iterator[Line]:
    """Give what is wrong, what was left out, then what was made.

    Args:
        written: None for nothing.
        most: so many warnings are shown.
    """
    if not quiet:
        for found in package.warnings[:most]:
            yield _shown("warning", found), True
        left = len(package.warnings) - len(package.warnings[:most])
        if left:
            yield f"and {_count(left, 'more warning')}: --all-warnings", True
    for skipped in package.skipped:
        yield _skipped_line(skipped), True
    if not quiet:
        for note in package.notes:
            yield _shown("note", note), True
        yield _summary(package, written, options), False


def _shown(kind: str, found: Diagnostic) -> str:
    text = Diagnostic(f"{kind}: {found.message}", found.location, found.hint)
    return render_diagnostic(text)


def _skipped_line(skipped: SkippedOperation) -> str:
    place = f"{render_place(skipped.location)}: " if skipped.location else ""
    operation = f"{skipped.id} ({skipped.method.upper()} {skipped.path})"
    return place + printable(f"skipped {operation}: {skipped.reason}")


def _summary(package: Package, written: Written | None, options: Options) -> str:
    """Give one line: "generated/pets: 3 operations, 24 files (5 written, 1 removed)"."""
    folder = display_path(options.output / package.name)
    parts = [_count(len(package.emitted), "operation")]
    if package.skipped:
        parts.append(f"{len(package.skipped)} skipped")
    if package.left_out:
        parts.append(f"{len(package.left_out):,} left out by the settings")
    parts.append(_count(len(package.files) + len(package.project_files), "file"))
    changed = written and ((written.written, "written"), (written.removed, "removed"))
    changes = [f"{len(paths)} {verb}" for paths, verb in changed or () if paths]
    return f"{folder}: {', '.join(parts)} ({', '.join(changes) or 'nothing changed'})"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
