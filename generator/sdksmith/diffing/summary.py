"""What a run changes for users, in a few lines; read before the package is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import PurePosixPath

from sdksmith.diffing.changes import Change, spell_counts
from sdksmith.diffing.comparing import compare_surfaces
from sdksmith.diffing.reading import is_read, read_sources, read_surface
from sdksmith.diffing.sides import read_options
from sdksmith.diffing.versions import next_version
from sdksmith.errors import UsageError, printable
from sdksmith.options import Options
from sdksmith.package import Package, read_manifest

MOST_LINES = 8
# Characters that griffe reads in about a tenth of a second.
_READ_WHOLE = 300_000
# By these a resource is found, whatever has changed of it.
_ALWAYS = ("__init__.py", "_client.py")


def summarise(package: Package, options: Options) -> tuple[str, ...]:
    """Give what changes for users if a package takes the place of the one on the disk.

    Of a large package only modules that have changed are read. What is checked of an
    argument is then told of the type of input that it is part of.

    There is nothing to tell of a package that is not there yet, or that somebody has
    edited so that nothing can be read of it.
    """
    folder = options.output / package.name
    new = {file.path: file.text for file in package.files if is_read(file.path)}
    old = read_sources(folder)
    changed = {path for path in {*old, *new} if old.get(path) != new.get(path)}
    if not changed or read_manifest(folder) is None:
        return ()
    size = sum(map(len, new.values()))
    if size <= _READ_WHOLE:
        changed = {*old, *new}
    read = {*_ALWAYS, *changed, *(p for path in changed for p in _list_homes(path))}
    with suppress(UsageError):
        before = read_surface(package.name, {p: old[p] for p in read if p in old})
        after = read_surface(package.name, {p: new[p] for p in read if p in new})
        changes = compare_surfaces(before, after)
        told = [change for change in changes if change.kind != "version-changed"]
        if told:
            before_it = str(read_options(folder).get("version", "0.1.0"))
            version = next_version(before_it, [entry.level for entry in told])
            return tuple(_as_lines(told, version))
    return ()


def _as_lines(told: Sequence[Change], version: str) -> Iterator[str]:
    yield f"for its users: {spell_counts(told)}; the next version is {version}"
    breaking = [change for change in told if change.level == "breaking"]
    for change in breaking[:MOST_LINES]:
        yield printable(f"  breaking: {change.subject}: {change.message}")
    if breaking[MOST_LINES:]:
        yield f"  and {len(breaking) - MOST_LINES:,} more: sdksmith diff"


def _list_homes(path: str) -> Iterator[str]:
    """Give the packages above a module of resources."""
    for folder in PurePosixPath(path).parents:
        if folder.parts[:1] == ("resources",):
            yield (folder / "__init__.py").as_posix()
