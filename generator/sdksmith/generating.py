"""`sdksmith generate`: makes packages and writes them, unless nothing has changed.

Nothing that takes long to import may be imported here: see `last_run`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from sdksmith import judge_process
from sdksmith.errors import SdksmithError, join_errors
from sdksmith.last_run import LastRun, Line
from sdksmith.options import Options
from sdksmith.telling import tell_run

if TYPE_CHECKING:
    from sdksmith.package import Package, Written

PARTIAL = 3
"""The exit code where operations had to be left out."""


def generate_all(
    every: Sequence[Options], *, quiet: bool, most: int | None, may_recall: bool
) -> tuple[list[Line], int]:
    """Make and write each package; give what there is to say, and the worst exit code.

    All of them are made before the first is written.

    Args:
        most: so many warnings are shown, None for all.
        may_recall: whether the last run may speak for this one.

    Raises:
        SdksmithError: with all that is wrong in the user's input; nothing was written.
    """
    switches = (quiet, most is None)
    last = {entry: LastRun(entry, switches) for entry in every if may_recall}
    records = {entry: run.recall() for entry, run in last.items()}
    waiting = [entry for entry in every if not records.get(entry)]
    packages = dict(zip(waiting, _make(waiting, quiet=quiet), strict=True))
    said: list[Line] = []
    worst = 0
    for options in every:
        record = records.get(options)
        if record:
            lines, code = list(record.said), record.exit_code
        else:
            package = packages[options]
            told = () if quiet else _summarise(package, options)
            written = _write(package, options)
            lines = list(tell_run(*written, options, quiet=quiet, most=most))
            lines += ((line, False) for line in told)
            code = PARTIAL if package.skipped and not options.allow_partial else 0
            if may_recall:
                again = tell_run(package, None, options, quiet=quiet, most=most)
                last[options].remember(package, list(again), code)
        said += lines
        worst = max(worst, code)
    return said, worst


def _make(every: Sequence[Options], *, quiet: bool) -> list[Package]:
    """Make packages, and see that nothing is in their way."""
    if not every:
        return []
    # What makes and writes a package takes a while to import, and so does the validator.
    judge_process.prepare()
    from sdksmith import progress
    from sdksmith.terminal import ShownProgress

    if quiet:
        return list(_make_each(every))
    with closing(ShownProgress(sys.stderr)) as shown, progress.listen(shown):
        return list(_make_each(every))


def _make_each(every: Sequence[Options]) -> Iterator[Package]:
    from sdksmith import pipeline
    from sdksmith.package import check_place, recover

    faults: list[SdksmithError] = []
    for options in every:
        try:
            recover(options.output)
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
