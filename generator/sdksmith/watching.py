"""`sdksmith watch`: makes each package again whenever what it is made of changes."""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Generator, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from watchfiles import watch as wait_for_changes

from sdksmith import judge_process, pipeline
from sdksmith.errors import SdksmithError, display_path
from sdksmith.hashes import hash_of, list_files
from sdksmith.keeping import keeping
from sdksmith.last_run import LastRun
from sdksmith.options import Arguments, Options, find_settings, load_all_options
from sdksmith.package import (
    Package,
    Written,
    ext_folder,
    note_changed_files,
    recover,
    write_package,
)
from sdksmith.reports import Format
from sdksmith.telling import Line, show_faults, show_run, tell_run

Stamp = tuple[object, ...]


def watch(
    arguments: Arguments,
    *,
    form: Format = "text",
    most: int | None,
    may_recall: bool = True,
) -> Iterator[Line]:
    """Make the packages, then wait, and again; give what there is to say, line by line.

    A fault of a document or of the settings ends a run, not the watch: the package
    stays as the last good run left it.

    Args:
        form: of the diagnostics; those of a run are one line for a program.
        most: so many warnings are shown to people after a run.
        may_recall: whether a run may take what an earlier one has kept.
    """
    named = _list_named(arguments)
    files, changed, made = set(named), set[Path](), dict[Options, Mapping[Path, str]]()
    beside = form != "text"
    while True:
        stamps = _take_stamps(files)
        faulty: set[Path] = set()
        try:
            every = load_all_options(arguments)
        except SdksmithError as error:
            yield from show_faults(error.diagnostics, form, compact=True)
            faulty |= files | _list_faulty(error)
        else:
            kept = {} if changed & named else made
            made = dict[Options, Mapping[Path, str]]()
            for options in every:
                read = kept.get(options, {})
                if not read or changed & read.keys():
                    cache = LastRun(options).kept if may_recall else None
                    run = _run(options, cache, faulty, form=form, most=most)
                    read = yield from run
                made |= {options: read} if read else {}
                faulty |= {*_list_asked(options), options.names_lock.resolve()}
        files = {*named, *faulty, *(path for read in made.values() for path in read)}
        stamps = {
            **_take_stamps(files),
            **{p: stamps[p] for p in files & stamps.keys()},
        }
        yield f"watching {_list_names(files)}", beside
        judge_process.prepare()  # for the next run, while there is time
        # What has changed while a package was made is seen by its content.
        changed = {
            path
            for read in made.values()
            for path, known in read.items()
            if hash_of(path) != known
        } or _wait(stamps)
        yield f"{time.strftime('%H:%M:%S')} {_list_names(changed)} changed", beside


def _run(
    options: Options,
    cache: Path | None,
    faulty: set[Path],
    *,
    form: Format,
    most: int | None,
) -> Generator[Line, None, Mapping[Path, str]]:
    """Make one package; give the files that it was made of, with their hashes.

    Where nothing can be made none are given, and the files with faults are added to
    `faulty`.
    """
    started = time.perf_counter()
    try:
        package, written = _make(options, cache)
    except SdksmithError as error:
        yield from show_faults(error.diagnostics, form, compact=True)
        faulty |= _list_faulty(error)
        return {}
    told = tell_run(package, written, options)
    summary = f"{told.summary} in {time.perf_counter() - started:.1f} s"
    told = replace(told, summary=summary)
    yield from show_run(told, form, most=most, compact=True)
    header = [options.licence_file.resolve()] if options.licence_file else []
    return {**_list_read(package), **{path: hash_of(path) for path in header}}


def _make(options: Options, cache: Path | None) -> tuple[Package, Written]:
    recover(options.output)
    # A lock that was written would be a change, and that the next one.
    with keeping(cache):
        made = pipeline.generate(replace(options, lock_names=False))
    package = note_changed_files(made, options.output)
    return package, write_package(package, options.output)


def _list_named(arguments: Arguments) -> set[Path]:
    """Give the files that the command line names, be they there or not."""
    settings = [] if arguments.spec else [arguments.config or find_settings()]
    spec = [arguments.spec] if arguments.spec else []
    found = [*settings, *spec, *arguments.overlays]
    return {path.resolve() for path in found}


def _list_asked(options: Options) -> set[Path]:
    """Give the files and folders that the settings name, be they there or not."""
    hooks = [Path(name) for name in options.hooks if name.endswith(".py")]
    folders = [ext_folder(options), *([options.templates] if options.templates else [])]
    found = [options.spec, *options.overlays, *folders, *hooks]
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
    """Give that of a file, or those of all files of a folder."""
    try:
        if path.is_dir():
            return tuple((str(file), _take_stamp(file)) for file in list_files(path))
        found = path.stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _wait(stamps: Mapping[Path, Stamp]) -> set[Path]:
    """Give the files that have changed since their stamps were taken, when one has.

    Their folders are looked at: an editor puts a new file in the place of the old one.
    What was changed before the looking began is found at the next second.
    """
    own = {path for path in stamps if path.is_dir()}
    folders = {path.parent for path in stamps if path.parent.is_dir()} | own
    names = {str(path) for path in stamps}
    below = tuple(f"{path}{os.sep}" for path in own)
    for _ in wait_for_changes(
        *folders,
        watch_filter=lambda _, path: path in names or path.startswith(below),
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
