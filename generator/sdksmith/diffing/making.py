"""Makes the two sides of a comparison, and compares them."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from sdksmith import judge_process, pipeline
from sdksmith.diffing.report import Report, compare
from sdksmith.diffing.revisions import at_revision
from sdksmith.diffing.sides import Side, of_folder, of_package
from sdksmith.errors import Diagnostic, UsageError, display_path
from sdksmith.options import Arguments, Options, find_settings, load_options
from sdksmith.rules import Rule

_NAME = "sdk"


def compare_paths(old: Path, new: Path, arguments: Arguments) -> Report:
    """Compare two documents, two packages, or one with the other.

    Raises:
        SdksmithError: with all that is wrong in the user's input.
    """
    judge_process.prepare()
    missing = [path for path in (old, new) if not path.exists()]
    if missing:
        raise UsageError(
            *(
                Diagnostic(f"there is no {display_path(path)}", rule=Rule.NO_SUCH_FILE)
                for path in missing
            )
        )
    sides = [
        of_folder(str(path), path) if path.is_dir() else None for path in (old, new)
    ]
    # A document has no name of a package: the other side's will do.
    named = next((side.name for side in sides if side), None)
    arguments = replace(arguments, package_name=arguments.package_name or named)
    made = [
        side or _of_document(path, arguments)
        for side, path in zip(sides, (old, new), strict=True)
    ]
    return compare(*made)


def compare_revisions(revisions: str, arguments: Arguments) -> Report:
    """Compare what is made of this folder in a revision with what is made now.

    Args:
        revisions: one of git's, or two with `..` between them.

    Raises:
        SdksmithError: with all that is wrong in the user's input.
    """
    judge_process.prepare()
    before, _, after = revisions.partition("..")
    with at_revision(before):
        old = _of_settings(before, arguments)
    with at_revision(after) if after else nullcontext():
        new = _of_settings(after or "now", arguments)
    return compare(old, new)


def _of_settings(label: str, arguments: Arguments) -> Side:
    """Give the side of the document that the settings name, or the arguments."""
    if arguments.spec:
        return _of_document(arguments.spec, arguments, label)
    return _make(label, load_options(arguments))


def _of_document(path: Path, arguments: Arguments, label: str = "") -> Side:
    """Give the side of a document; the settings of this folder count if there are any."""
    options = load_options(
        replace(
            arguments,
            spec=path,
            config=arguments.config or _settings(),
            output=Path("sdk"),
            package_name=arguments.package_name or (None if _settings() else _NAME),
        )
    )
    return _make(label or str(path), options)


def _settings() -> Path | None:
    try:
        return find_settings()
    except UsageError:
        return None


def _make(label: str, options: Options) -> Side:
    # The lock is only read: nothing is written by a comparison.
    options = replace(options, lock_names=False, package_only=False)
    package, document, names = pipeline.generate_with_names(options)
    return of_package(label, package, options, document, names)
