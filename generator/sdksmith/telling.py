"""What a run says: what is wrong, what was left out, what was made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sdksmith.errors import Diagnostic, display_path
from sdksmith.last_run import Told
from sdksmith.options import Options
from sdksmith.reports import Format, render_report

if TYPE_CHECKING:
    from sdksmith.package import Package, Written

Line = tuple[str, bool]
"""A line of a message, and whether it goes to standard error."""


def tell_run(package: Package, written: Written | None, options: Options) -> Told:
    """Give what there is to say of a package; `written` is None for nothing."""
    left_out = (skipped.tell() for skipped in package.skipped)
    found = (*package.warnings, *left_out, *package.notes)
    return Told(found, _summary(package, written, options))


def show_run(
    told: Told,
    form: Format,
    *,
    quiet: bool = False,
    most: int | None = None,
    compact: bool = False,
) -> Iterator[Line]:
    """Give the lines of a run in a format.

    People read diagnostics on standard error. For programs they are one text on
    standard output, all of them, and the summary makes way for it.

    Args:
        quiet: whether only what was left out is told to people.
        most: so many warnings are shown to people.
    """
    if form != "text":
        report = render_report(told.diagnostics, form, compact=compact)
        if report:
            yield report, False
    else:
        for text in _show_to_people(told.diagnostics, quiet, most):
            yield text, True
    if not quiet:
        yield told.summary, form != "text"


def show_faults(
    diagnostics: tuple[Diagnostic, ...], form: Format, *, compact: bool = False
) -> Iterator[Line]:
    """Give the lines of what stopped a run."""
    yield render_report(diagnostics, form, compact=compact), form == "text"


def _show_to_people(
    diagnostics: tuple[Diagnostic, ...], quiet: bool, most: int | None
) -> Iterator[str]:
    skipped = [each for each in diagnostics if _is_skip(each)]
    others = [each for each in diagnostics if not _is_skip(each)]
    warnings = [each for each in others if each.severity == "warning"]
    notes = [each for each in others if each.severity == "note"]
    if quiet:
        warnings, notes = [], []
    shown = warnings[:most]
    if shown:
        yield render_report(shown, "text")
    left = len(warnings) - len(shown)
    if left:
        yield f"and {_count(left, 'more warning')}: --all-warnings"
    for each in (*skipped, *notes):
        yield render_report([each], "text")


def _is_skip(diagnostic: Diagnostic) -> bool:
    return diagnostic.rule.id.startswith("skip/")


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
