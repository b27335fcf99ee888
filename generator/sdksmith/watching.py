"""`sdksmith watch`: makes the package again whenever what it is made of changes."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from watchfiles import watch as wait_for_changes

from sdksmith import judge_process, pipeline
from sdksmith.errors import SdksmithError, display_path
from sdksmith.last_run import hash_of
from sdksmith.options import Arguments, Options, find_settings, load_options
from sdksmith.package import Package, Written, note_changed_files, write_package
from sdksmith.reports import Format
from sdksmith.telling import Line, show_faults, show_run, tell_run

Stamp = tuple[int, ...]


def watch(
    arguments: Arguments, *, form: Format = "text", most: int | None
) -> Iterator[Line]:
    """Make the package, then wait, and again; give what there is to say, line by line.

    A fault of the document or of the settings ends a run, not the watch: the package
    stays as the last good run left it.

    Args:
        form: of the diagnostics; those of a run are one line for a program.
        most: so many warnings are shown to people after a run.
    """
    beside = form != "text"
    files = _list_named(arguments)
    while True:
        started, stamps = time.perf_counter(), _take_stamps(files)
        changed: set[Path] = set()
        try:
            options = load_options(arguments)
            files |= {path.resolve() for path in (options.spec, *options.overlays)}
            package, written = _make(options)
        except SdksmithError as error:
            yield from show_faults(error.diagnostics, form, compact=True)
            files |= _list_faulty(error)
            stamps = {**_take_stamps(files), **stamps}
        else:
            told = tell_run(package, written, options)
            summary = f"{told.summary} in {time.perf_counter() - started:.1f} s"
            told = replace(told, summary=summary)
            yield from show_run(told, form, most=most, compact=True)
            read = _list_read(package)
            files = {*_list_named(arguments), *read, options.names_lock.resolve()}
            stamps = _take_stamps(files)
            # What has changed while the package was made is seen by its content.
            changed = {path for path, known in read.items() if hash_of(path) != known}
        yield f"watching {_list_names(files)}", beside
        judge_process.prepare()  # for the next run, while there is time
        changed = changed or _wait(stamps)
        yield f"{time.strftime('%H:%M:%S')} {_list_names(changed)} changed", beside


def _make(options: Options) -> tuple[Package, Written]:
    # A lock that was written would be a change, and that the next one.
    made = pipeline.generate(replace(options, lock_names=False))
    package = note_changed_files(made, options.output)
    return package, write_package(package, options.output)


def _list_named(arguments: Arguments) -> set[Path]:
    """Give the files that the command line names, be they there or not."""
    settings = [] if arguments.spec else [arguments.config or find_settings()]
    spec = [arguments.spec] if arguments.spec else []
    found = [*settings, *spec, *arguments.overlays]
    return {path.resolve() for path in found}


def _list_faulty(error: SdksmithError) -> set[Path]:
    """Give the files in which something is wrong."""
    places = [entry.location for entry in error.diagnostics if entry.location]
    return {Path(one.file).resolve() for one in places if "://" not in one.file}


def _list_read(package: Package) -> dict[Path, str]:
    """Give the files that a package was made of, with the hashes that they had."""
    return {
        Path(name).resolve(): known
        for name, known in package.read.items()
        if "://" not in name
    }


def _take_stamps(files: Collection[Path]) -> dict[Path, Stamp]:
    """Give what changes with each file, () where there is none."""
    return {path: _take_stamp(path) for path in files}


def _take_stamp(path: Path) -> Stamp:
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _wait(stamps: Mapping[Path, Stamp]) -> set[Path]:
    """Give the files that have changed since their stamps were taken, when one has.

    Their folders are looked at: an editor puts a new file in the place of the old one.
    What was changed before the looking began is found at the next second.
    """
    folders = {path.parent for path in stamps if path.parent.is_dir()}
    names = {str(path) for path in stamps}
    for _ in wait_for_changes(
        *folders,
        watch_filter=lambda _, path: path in names,
        recursive=False,
        rust_timeout=1_000,
        yield_on_timeout=True,
    ):
        changed = {path for path in stamps if _take_stamp(path) != stamps[path]}
        if changed:
            return changed
    raise KeyboardInterrupt  # the only other end that it has


def _list_names(files: Collection[Path]) -> str:
    """Give the files that are there, and those that have gone, as people know them."""
    return ", ".join(sorted(map(display_path, files)))
