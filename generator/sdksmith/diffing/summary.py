"""What a run changes for users, in a few lines; read before the package is written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from sdksmith.diffing.comparing import compare_surfaces
from sdksmith.diffing.kinds import LEVELS
from sdksmith.diffing.reading import read_surface
from sdksmith.diffing.versions import next_version
from sdksmith.errors import UsageError, printable
from sdksmith.options import Options
from sdksmith.package import Package
from sdksmith.package.package import MANIFEST

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
    new = {file.path: file.text for file in package.files if _is_module(file.path)}
    old = {path: (folder / path).read_text("utf-8") for path in _list_modules(folder)}
    changed = {path for path in {*old, *new} if old.get(path) != new.get(path)}
    if not changed or not (folder / MANIFEST).is_file():
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
            version = next_version(_version(folder), [entry.level for entry in told])
            return tuple(
                _as_lines(
                    [(c.level, f"{c.subject}: {c.message}") for c in told], version
                )
            )
    return ()


def _as_lines(told: list[tuple[str, str]], version: str) -> Iterator[str]:
    levels = [level for level, _ in told]
    counts = ", ".join(
        f"{levels.count(level):,} {level}" for level in LEVELS if level in levels
    )
    yield f"for its users: {counts}; the next version is {version}"
    breaking = [text for level, text in told if level == "breaking"]
    for text in breaking[:MOST_LINES]:
        yield printable(f"  breaking: {text}")
    if breaking[MOST_LINES:]:
        yield f"  and {len(breaking) - MOST_LINES:,} more: sdksmith diff"


def _version(folder: Path) -> str:
    manifest = json.loads((folder / MANIFEST).read_bytes())
    return str(manifest.get("options", {}).get("version", "0.1.0"))


def _list_modules(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder).as_posix()
        if _is_module(name):
            yield name


def _is_module(path: str) -> bool:
    is_own = not path.startswith(("_runtime/", "ext/")) and "__pycache__" not in path
    return is_own and path.endswith(".py")


def _list_homes(path: str) -> Iterator[str]:
    """Give the packages above a module of resources."""
    for folder in PurePosixPath(path).parents:
        if folder.parts[:1] == ("resources",):
            yield (folder / "__init__.py").as_posix()
