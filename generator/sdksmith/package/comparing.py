"""What stands in an output folder, beside what a run would leave there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from sdksmith.errors import Diagnostic, UsageError, display_path, reason_of
from sdksmith.package.files import SourceFile, hash_of
from sdksmith.package.inventory import (
    listed_hashes,
    refuse_foreign_files,
    stale_project_files,
    take_inventory,
)
from sdksmith.package.package import MANIFEST, Package
from sdksmith.rules import Rule

Change = Literal["edited", "deleted", "outdated", "new", "stale"]


@dataclass(frozen=True)
class Difference:
    """A file that is not what a run would write.

    Attributes:
        path: in the output folder, with slashes.
        change: somebody `edited` or `deleted` it since the last run; or the document,
            the settings or sdksmith have changed since, so that it is `outdated`, not
            there yet (`new`) or made no more (`stale`).
        before: its text on the disk, None where there is none.
        after: the text that a run would write, None where it would remove the file.
    """

    path: str
    change: Change
    before: str | None
    after: str | None


def compare_package(package: Package, output: Path) -> tuple[Difference, ...]:
    """Give all differences, the manifest's last; it lists the hashes of the others.

    Raises:
        UsageError: when somebody else's files are where the package would be, or what
            is there cannot be read.
    """
    try:
        return _compare_package(package, output)
    except OSError as error:
        place = display_path(Path(str(error.filename or output)))
        message = f"cannot read {place}: {reason_of(error)}"
        raise UsageError(Diagnostic(message, rule=Rule.UNREADABLE_FILE)) from error


def _compare_package(package: Package, output: Path) -> tuple[Difference, ...]:
    refuse_foreign_files(package, output)
    folder = output / package.name
    inside = listed_hashes(folder, "files")
    beside = listed_hashes(folder, "project_files")
    made = {file.path for file in package.files}
    found = [
        *_compare(package.files, folder, inside),
        *_gone(folder, sorted(take_inventory(folder).ours - made)),
    ]
    found.sort(key=lambda entry: (entry.path == MANIFEST, entry.path))
    named = [replace(entry, path=f"{package.name}/{entry.path}") for entry in found]
    project = [
        *_compare(package.project_files, output, beside),
        *_gone(output, stale_project_files(package, output)),
    ]
    return (*project, *named)


def _compare(
    files: tuple[SourceFile, ...], folder: Path, listed: dict[str, str]
) -> Iterator[Difference]:
    for file in files:
        data = _read(folder / file.path)
        if data != file.data:
            change = _tell(file.path, data, listed)
            yield Difference(file.path, change, _as_text(data), file.text)


def _tell(path: str, data: bytes | None, listed: dict[str, str]) -> Change:
    """Say what happened to a file, by what the last run knew of it."""
    if data is None:
        return "deleted" if path in listed else "new"
    # No run knows the hash of its own manifest.
    is_as_left = path == MANIFEST or listed.get(path) == hash_of(data)
    return "outdated" if is_as_left else "edited"


def _gone(folder: Path, paths: Iterable[str]) -> Iterator[Difference]:
    for path in paths:
        yield Difference(path, "stale", _as_text(_read(folder / path)), None)


def _read(path: Path) -> bytes | None:
    """Give the bytes of a file; what is no file is as little ours as none."""
    return path.read_bytes() if path.is_file() and not path.is_symlink() else None


def _as_text(data: bytes | None) -> str | None:
    return None if data is None else data.decode("utf-8", "replace")
