"""What is said of vendoring and updating, to people and to programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from sdksmith.errors import Diagnostic, Location, display_path, printable
from sdksmith.rules import Rule
from sdksmith.vendoring import verify_vendored as verifier
from sdksmith.vendoring.copying import Vendored
from sdksmith.vendoring.planning import Action
from sdksmith.vendoring.updating import Update

_MOST_LEFT = 5
_RULES = {
    "edited": Rule.EDITED,
    "missing": Rule.DELETED,
    "added": Rule.ADDED,
    "unresolved": Rule.NOT_RESOLVED,
}
_ACTIONS: tuple[Action, ...] = get_args(Action)


def vendored_as_json(done: Vendored) -> str:
    """Give what was vendored for programs."""
    shown = {
        "folder": display_path(done.folder),
        "package": done.manifest.package,
        "version": done.manifest.version,
        "written": done.is_new,
        "not_copied": list(done.left),
        "files": list(done.manifest.files),
    }
    return json.dumps(shown, indent=2, ensure_ascii=False)


def vendored_as_lines(done: Vendored) -> Iterator[str]:
    """Give what was vendored for people."""
    manifest = done.manifest
    for path in done.left[:_MOST_LEFT]:
        yield f"not copied, as it is not sdksmith's: {printable(path)}"
    if len(done.left) > _MOST_LEFT:
        yield f"not copied either: {len(done.left) - _MOST_LEFT} more"
    name = printable(f"{manifest.package} {manifest.version}")
    note = "" if done.is_new else " (nothing changed)"
    yield f"{display_path(done.folder)}: {name}, {len(manifest.files)} files{note}"


def update_as_json(done: Update) -> str:
    """Give what an update did, or would do, for programs: each file."""
    shown = {
        "folder": display_path(done.folder),
        "package": done.after.package,
        "before": done.before.version,
        "after": done.after.version,
        "written": done.written,
        "conflicts": done.conflicts,
        "files": [
            {
                "path": step.path,
                "action": step.action,
                "reason": step.reason,
                "lines": list(step.lines),
            }
            for step in done.steps
        ],
    }
    return json.dumps(shown, indent=2, ensure_ascii=False)


def update_as_lines(done: Update, *, dry_run: bool) -> Iterator[str]:
    """Give what an update did, or would do, for people: files that are not the same."""
    for step in done.steps:
        if step.action != "unchanged":
            reason = f", {step.reason}" if step.reason else ""
            places = ", ".join(str(line) for line in step.lines)
            lines = f", line {places}" if places else ""
            yield printable(f"{step.path}: {step.action}{reason}{lines}")
    counts = Counter(step.action for step in done.steps)
    said = ", ".join(
        f"{counts[action]:,} {action}" for action in _ACTIONS if counts[action]
    )
    before, after = done.before.version, done.after.version
    versions = before if before == after else f"{before} -> {after}"
    note = " (nothing changed)" if not done.written else ""
    if dry_run:
        note = " (nothing written)"
    name = printable(f"{done.after.package} {versions}")
    yield f"{display_path(done.folder)}: {name}: {said}{note}"


def verified_as_diagnostics(
    found: verifier.Verified, folder: Path
) -> tuple[Diagnostic, ...]:
    """Give what is not as it was vendored: one a file, or one a conflict in it."""
    return tuple(
        Diagnostic(
            f"{change.path}: {change.kind}",
            Location(str(folder / change.path), line, 1),
            rule=_RULES[change.kind],
        )
        for change in found.changes
        for line in change.lines or (1,)
    )
