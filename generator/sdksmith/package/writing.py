"""Writes a package: all of it or nothing."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from sdksmith.package.files import SourceFile
from sdksmith.package.inventory import (
    holds,
    kept,
    refuse_foreign_files,
    stale_project_files,
    take_inventory,
)
from sdksmith.package.moves import carry, write_new
from sdksmith.package.package import Package
from sdksmith.package.transaction import Staging, telling, transaction


@dataclass(frozen=True)
class Written:
    """What a run did to the disk; paths are relative to the output folder.

    Attributes:
        written: files that are new or have other bytes than before.
        removed: files that the last run made and this one does not.
        unchanged: files that had the right bytes.
    """

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]


def write_package(
    package: Package, output: Path, *, names_lock: Path | None = None
) -> Written:
    """Write a package, and take away what the last run made and this one does not.

    Files that are not sdksmith's stay where they are. A package that is there already,
    byte for byte, is not touched. When something fails, the old one is whole.

    Args:
        names_lock: the file for the package's lock of names, if it has one; it is
            written with the package, or not at all.

    Raises:
        UsageError: when somebody else's files are in the way, or a folder cannot be
            written to.
    """
    if not output.is_dir():
        refuse_foreign_files(package, output)
    with transaction(output) as staged:
        refuse_foreign_files(package, output)
        if names_lock and package.names_lock:
            _stage_lock(staged, names_lock.resolve(), package.names_lock)
        return _stage(staged, package, output)


def check_place(package: Package, output: Path) -> None:
    """Make sure that nothing of the user's is where a package will be written.

    Raises:
        UsageError: naming each thing that is, or a folder that cannot be looked into.
    """
    with telling(output):
        refuse_foreign_files(package, output)


def _stage_lock(staged: Staging, path: Path, text: str) -> None:
    data = text.encode("utf-8")
    if not holds(path, data):
        write_new(staged.new(path), data)


def _stage(staged: Staging, package: Package, output: Path) -> Written:
    # A link to a folder stays a link: the folder behind it is the target.
    folder = (output / package.name).resolve()
    before = take_inventory(folder)
    new = _changed(package.files, folder)
    stale = sorted(before.ours - {file.path for file in package.files})
    beside = _changed(package.project_files, output)
    stale_beside = list(stale_project_files(package, output))
    for file in beside:
        write_new(staged.new(output / file.path), file.data)
    for name in stale_beside:
        staged.remove(output / name)
    if new or stale:
        place = staged.new(folder)
        _fill(place, package, folder, {file.path for file in new})
        for entry in kept(package, before):
            carry(folder / entry, place / entry)
    removed = [*(f"{package.name}/{path}" for path in stale), *stale_beside]
    return _written(package, new, beside, removed)


def _changed(files: Iterable[SourceFile], folder: Path) -> list[SourceFile]:
    return [file for file in files if not holds(folder / file.path, file.data)]


def _written(
    package: Package,
    new: list[SourceFile],
    beside: list[SourceFile],
    removed: list[str],
) -> Written:
    """Give the summary, all paths relative to the output folder."""
    paths = [f"{package.name}/{file.path}" for file in package.files]
    paths += [file.path for file in package.project_files]
    written = [f"{package.name}/{file.path}" for file in new]
    written += [file.path for file in beside]
    unchanged = [path for path in paths if path not in written]
    return Written(tuple(written), tuple(removed), tuple(unchanged))


def _fill(place: Path, package: Package, folder: Path, new: Collection[str]) -> None:
    """Make the new package folder: its files, those that are not new from the old one."""
    place.mkdir()
    made = {place}
    for file in package.files:
        path = place / file.path
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        if file.path in new:
            write_new(path, file.data)
        else:
            carry(folder / file.path, path)
