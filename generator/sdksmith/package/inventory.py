"""What stands in an output folder, and whose it is.

What a manifest of ours lists is ours, whatever was done to it since. Everything else
is the user's: it stays as it is, and where a file of ours must stand there, nothing is
written at all.
"""

import errno
import json
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard

from sdksmith.errors import Diagnostic, UsageError, display_path
from sdksmith.hashes import CACHE
from sdksmith.package.ext import EXT
from sdksmith.package.package import MANIFEST, PROJECT_FILES, Package
from sdksmith.rules import Rule

# A file that such an error hides may well be there.
_OF_THE_SYSTEM = frozenset({errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM})


@dataclass(frozen=True)
class Inventory:
    """What a package folder holds now; paths have slashes and are relative to it.

    Attributes:
        ours: files that the last run made and that are still there.
        theirs: files and links of the user, empty folders too.
        caches: what Python left in `__pycache__` folders.
    """

    ours: frozenset[str] = frozenset()
    theirs: frozenset[str] = frozenset()
    caches: frozenset[str] = frozenset()


def take_inventory(folder: Path) -> Inventory:
    """Give what a package folder holds. Paths in its manifest are never opened."""
    listed = {MANIFEST, *listed_hashes(folder, "files")}
    found = set(entries(folder))
    caches = {path for path in found if CACHE in path.split("/")}
    ours = {
        path for path in found - caches if path in listed and _is_file(folder, path)
    }
    return Inventory(
        frozenset(ours), frozenset(found - caches - ours), frozenset(caches)
    )


def kept(package: Package, before: Inventory) -> Iterator[str]:
    """Give the entries of the old folder that move into the new one as they are.

    What Python left in `__pycache__` moves only where something else is beside it:
    it would keep the folder of a package alive that is no more.
    """
    made = {file.path for file in package.files}
    theirs = sorted(before.theirs - made)
    yield from theirs
    folders = {"", *(parent for path in (*made, *theirs) for parent in _parents(path))}
    for path in sorted(before.caches):
        if path.partition(CACHE)[0].rstrip("/") in folders:
            yield path


def refuse_foreign_files(package: Package, output: Path) -> None:
    """Make sure that nothing of the user's is in the way.

    Raises:
        UsageError: naming each thing that is.
    """
    folder = output / package.name
    faults = list(_folder_faults(folder, output))
    if not faults:
        faults = [*_package_faults(package, folder), *_project_faults(package, output)]
    if faults:
        raise UsageError(*faults)


def _folder_faults(folder: Path, output: Path) -> Iterator[Diagnostic]:
    for path in (output, folder):
        if path.exists() and not path.is_dir():
            message = f"{display_path(path)} is not a folder"
            yield Diagnostic(message, rule=Rule.NOT_A_FOLDER)
            return
    # A package may be made round what its user has written, and kept without the rest.
    others = (path for path in entries(folder) if path.split("/")[0] != EXT)
    holds = next((path for path in others if CACHE not in path), None)
    if holds is not None and read_manifest(folder) is None:
        message = f"{display_path(folder)} holds files that sdksmith did not write"
        hint = "choose another --output or --package, or move that folder away"
        yield Diagnostic(message, hint=hint, rule=Rule.FOREIGN_FOLDER)


def _package_faults(package: Package, folder: Path) -> Iterator[Diagnostic]:
    """Give the user's files that stand where the package needs a file or a folder."""
    made = {file.path: file.data for file in package.files}
    folders = {parent for path in made for parent in _parents(path)}
    for path in sorted(take_inventory(folder).theirs):
        same = path in made and holds(folder / path, made[path])
        below = any(parent in made for parent in _parents(path))
        in_folder = path in folders and not is_folder(folder / path)
        if (path in made and not same) or in_folder or below:
            message = f"{display_path(folder / path)} is not sdksmith's but in its way"
            hint, rule = "rename it or move it away", Rule.FOREIGN_FILE
            yield Diagnostic(message, hint=hint, rule=rule)


def _project_faults(package: Package, output: Path) -> Iterator[Diagnostic]:
    ours = _our_project_files(output)
    for file in package.project_files:
        path = output / file.path
        if not is_there(path) or holds(path, file.data):
            continue
        if file.path not in ours or not path.is_file():
            message = f"{display_path(path)} was not written by sdksmith"
            hint = "choose another --output, move it away, or use --package-only"
            yield Diagnostic(message, hint=hint, rule=Rule.FOREIGN_FILE)


def stale_project_files(package: Package, output: Path) -> Iterator[str]:
    """Give the names of files beside the package that this one does not make."""
    made = {file.path for file in package.project_files}
    listed = listed_hashes(output / package.name, "project_files")
    for name in PROJECT_FILES:
        if made and name in listed and name not in made and (output / name).is_file():
            yield name


def _our_project_files(output: Path) -> set[str]:
    """Give the names that a manifest of any package in the folder lists."""
    if not output.is_dir():
        return set()
    return {
        name
        for folder in output.iterdir()
        for name in listed_hashes(folder, "project_files")
    }


def listed_hashes(folder: Path, kind: str) -> dict[str, str]:
    """Give the hashes by path that the manifest in a folder lists; none without one.

    Args:
        kind: "files" or "project_files".
    """
    listed = (read_manifest(folder) or {}).get(kind)
    found = listed if _is_object(listed) else {}
    return {path: str(known) for path, known in found.items()}


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """Give the manifest that a run left in a folder, None when it is not ours."""
    try:
        manifest: object = json.loads((folder / MANIFEST).read_bytes())
    except (ValueError, RecursionError):
        return None
    except OSError as error:
        if error.errno in _OF_THE_SYSTEM:
            raise
        return None
    if not _is_object(manifest) or not isinstance(manifest.get("sdksmith"), str):
        return None
    return manifest if _is_object(manifest.get("files")) else None


def _is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def entries(folder: Path) -> Iterator[str]:
    """Give all files, links and empty folders below a folder, links not followed."""
    # By text: of a large package the objects of pathlib would take most of the time.
    start = len(str(folder).rstrip(os.sep)) + 1
    for place, folders, files in os.walk(folder, onerror=_fail):
        links = [name for name in folders if Path(place, name).is_symlink()]
        inner = place[start:].replace(os.sep, "/")
        for name in (*files, *links):
            yield f"{inner}/{name}" if inner else name
        if inner and not folders and not files:
            yield inner


def _fail(error: OSError) -> None:
    """Do not leave out what cannot be read: it would not be kept."""
    if not isinstance(error, FileNotFoundError):
        raise error


def _is_file(folder: Path, path: str) -> bool:
    """Say whether a file of ours is still one; a link in its place is the user's."""
    return _size(f"{folder}/{path}") is not None


def is_folder(path: Path) -> bool:
    """Say whether a path is a folder itself, not a link to one."""
    return path.is_dir() and not path.is_symlink()


def is_there(path: Path) -> bool:
    """Say whether a path is anything at all, a broken link too."""
    return os.path.lexists(path)


def holds(path: Path, data: bytes) -> bool:
    """Say whether a path is a file with these bytes, not a link to one."""
    return _size(path) == len(data) and path.read_bytes() == data


def _size(path: str | Path) -> int | None:
    """Give the bytes of a file, None of a link or of what is no file or not there."""
    try:
        found = os.lstat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None
    return found.st_size if stat.S_ISREG(found.st_mode) else None


def _parents(path: str) -> Iterator[str]:
    """Give the folders that a path needs: "a/b/c" needs "a/b" and "a"."""
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path
