"""`sdksmith generate`: makes packages and writes them, unless nothing has changed.

Nothing that takes long to import may be imported here: see `last_run`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sdksmith import judge_process
from sdksmith.errors import SdksmithError, join_errors
from sdksmith.last_run import LastRun, Told
from sdksmith.options import Options
from sdksmith.telling import tell_run

if TYPE_CHECKING:
    from sdksmith.package import Package, Written

PARTIAL = 3
"""The exit code where operations had to be left out."""


def generate_all(
    every: Sequence[Options], *, quiet: bool, may_recall: bool
) -> tuple[Told, int]:
    """Make and write each package; give what there is to say, and the worst exit code.

    All of them are made before the first is written.

    Args:
        quiet: whether no progress is shown, and not what changes for users.
        may_recall: whether the last run may speak for this one.

    Raises:
        SdksmithError: with all that is wrong in the user's input; nothing was written.
    """
    last = {entry: LastRun(entry) for entry in every if may_recall}
    records = {entry: run.recall() for entry, run in last.items()}
    waiting = [entry for entry in every if not records.get(entry)]
    kept = {entry: run.kept for entry, run in last.items()}
    packages = dict(zip(waiting, _make(waiting, kept, quiet=quiet), strict=True))
    said: list[Told] = []
    worst = 0
    for options in every:
        record = records.get(options)
        if record:
            told, code = record.told, record.exit_code
        else:
            package = packages[options]
            changes = () if quiet else _summarise(package, options)
            told = tell_run(*_write(package, options), options)
            told = replace(told, summary="\n".join([told.summary, *changes]))
            code = PARTIAL if package.skipped and not options.allow_partial else 0
            if may_recall:
                again = tell_run(package, None, options)
                last[options].remember(package, again, code)
        said.append(told)
        worst = max(worst, code)
    return _join(said), worst


def _join(said: Sequence[Told]) -> Told:
    """Give what there is to say of several packages as one."""
    found = tuple(entry for told in said for entry in told.diagnostics)
    return Told(found, "\n".join(told.summary for told in said))


def _make(
    every: Sequence[Options], kept: Mapping[Options, Path], *, quiet: bool
) -> list[Package]:
    """Make packages, and see that nothing is in their way."""
    if not every:
        return []
    # What makes and writes a package takes a while to import, and so does the validator.
    # Where much is kept it may not be needed, and is not what a run would wait for.
    from sdksmith.keeping import is_large

    if not any(map(is_large, kept.values())):
        judge_process.prepare()
    from sdksmith import progress
    from sdksmith.terminal import ShownProgress

    if quiet:
        return list(_make_each(every, kept))
    with closing(ShownProgress(sys.stderr)) as shown, progress.listen(shown):
        return list(_make_each(every, kept))


def _make_each(
    every: Sequence[Options], kept: Mapping[Options, Path]
) -> Iterator[Package]:
    from sdksmith import pipeline
    from sdksmith.keeping import keeping
    from sdksmith.package import check_place, recover

    faults: list[SdksmithError] = []
    for options in every:
        try:
            recover(options.output)
            with keeping(kept.get(options)):
                package = pipeline.generate(options)
            check_place(package, options.output)
            yield package
        except SdksmithError as error:
            faults.append(error)
    if faults:
        raise join_errors(faults)


def _write(made: Package, options: Options) -> tuple[Package, Written]:
    from sdksmith.package import note_changed_files, write_package

    package = note_changed_files(made, options.output)
    lock = options.names_lock
    return package, write_package(package, options.output, names_lock=lock)


def _summarise(package: Package, options: Options) -> tuple[str, ...]:
    """Give what the run changes for users, if there is a package that it replaces."""
    if not (options.output / package.name).is_dir():
        return ()
    from sdksmith.diffing.summary import summarise

    return summarise(package, options)
