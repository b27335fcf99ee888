"""Writes a package: all of it or nothing.

Everything is made in a temporary folder beside its target first:

    new/   the package, with what the user keeps in the old one; or a project file
    old/   what stood there before, from the moment the new thing takes its place

Only renames are left then, and they are taken back when one of them fails.
"""

import shutil
import tempfile
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sdksmith.errors import Diagnostic, UsageError, display_path
from sdksmith.package.files import SourceFile
from sdksmith.package.inventory import (
    Inventory,
    holds,
    is_folder,
    is_there,
    kept,
    refuse_foreign_files,
    stale_project_files,
    take_inventory,
)
from sdksmith.package.package import Package
from sdksmith.rules import Rule


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


@dataclass(frozen=True)
class _Move:
    """One thing that takes the place of another; where nothing is new, it only goes."""

    stage: Path
    target: Path

    @property
    def new(self) -> Path:
        return self.stage / "new" / self.target.name

    @property
    def old(self) -> Path:
        return self.stage / "old" / self.target.name


def write_package(package: Package, output_folder: Path) -> Written:
    """Write a package, and take away what the last run made and this one does not.

    Files that are not sdksmith's stay where they are. A package that is there already,
    byte for byte, is not touched. When something fails, the old one is whole.

    Raises:
        UsageError: when somebody else's files are in the way, or the folder cannot be
            written to.
    """
    try:
        refuse_foreign_files(package, output_folder)
        return _write(package, output_folder)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = f"cannot write {display_path(output_folder)}: {reason}"
        raise UsageError(Diagnostic(message, rule=Rule.UNWRITABLE)) from error


def _write(package: Package, output: Path) -> Written:
    # A link to a folder stays a link: the folder behind it is the target.
    folder = (output / package.name).resolve()
    before = take_inventory(folder)
    new = _changed(package.files, folder)
    stale = sorted(before.ours - {file.path for file in package.files})
    beside = _changed(package.project_files, output)
    stale_beside = list(stale_project_files(package, output))
    if new or stale or beside or stale_beside:
        output.mkdir(parents=True, exist_ok=True)
        with _staging(folder.parent) as stage, _staging(output) as project_stage:
            moves = [_Move(project_stage, output / file.path) for file in beside]
            for move, file in zip(moves, beside, strict=True):
                move.new.write_bytes(file.data)
            moves += [_Move(project_stage, output / name) for name in stale_beside]
            if new or stale:
                moves.append(_Move(stage, folder))
                _fill(moves[-1].new, package, folder, before)
            _exchange(moves)
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


@contextmanager
def _staging(parent: Path) -> Generator[Path, None, None]:
    """Give a folder on the file system of its target, which goes afterwards."""
    stage = Path(tempfile.mkdtemp(prefix=".sdksmith.", dir=parent))
    try:
        # `mkdtemp` shuts its folder to others; what is made inside obeys the umask.
        (stage / "new").mkdir()
        (stage / "old").mkdir()
        yield stage
    except BaseException:
        # What could not be put back is still in `old`: better a stray folder than none.
        if not any((stage / "old").iterdir()):
            shutil.rmtree(stage)
        raise
    shutil.rmtree(stage)


def _fill(new: Path, package: Package, folder: Path, before: Inventory) -> None:
    """Make the new package folder: its files, and what the user keeps in the old one."""
    new.mkdir()
    for file in package.files:
        path = new / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        if holds(folder / file.path, file.data):
            _carry(folder / file.path, path)
        else:
            path.write_bytes(file.data)
    for entry in kept(package, before):
        _carry(folder / entry, new / entry)


def _carry(source: Path, target: Path) -> None:
    """Give a file, a link or an empty folder a second place, with all that it is."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if is_folder(source):
        target.mkdir(exist_ok=True)
        return
    if source.is_symlink():
        target.symlink_to(source.readlink())
        return
    try:
        target.hardlink_to(source)
    except OSError:
        # Some file systems have no hard links.
        shutil.copy2(source, target)


def _exchange(moves: list[_Move]) -> None:
    """Put the new things in place of the old ones; all of them, or none."""
    tried: list[_Move] = []
    try:
        for move in moves:
            tried.append(move)
            _put_in_place(move)
    except BaseException:
        for move in reversed(tried):
            _put_back(move)
        raise


def _put_in_place(move: _Move) -> None:
    if is_folder(move.target):
        move.target.rename(move.old)
    elif is_there(move.target):
        _carry(move.target, move.old)
    if move.new.exists():
        # A file is replaced in one step, so that there is one at any time.
        move.new.replace(move.target)
    else:
        move.target.unlink()


def _put_back(move: _Move) -> None:
    if is_folder(move.old):
        if move.target.exists():
            move.target.replace(move.new)
        move.old.replace(move.target)
    elif is_there(move.old):
        move.old.replace(move.target)
        # Where both are links to one file, the line above does nothing (POSIX rename).
        move.old.unlink(missing_ok=True)
    elif not move.new.exists() and move.target.exists():
        # There was nothing here before.
        move.target.replace(move.new)
