"""Say which files of a vendored package were edited, are missing or were added.

    python verify_vendored.py src/acme/_vendor/petstore

This file is the whole of it, and is what `sdksmith verify` runs: standard library only,
Python 3.8 or newer. Nothing is fetched, imported from the package, or written. Files are
compared with the hashes in the package's `_manifest.json`; that a file has the line
ends of Windows is no difference.

Exit codes:
  0  all files are as they were vendored
  1  some are not
  2  wrong arguments, or no package there whose manifest can be read
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import stat
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

MANIFEST = "_manifest.json"
RECORD = "_vendored.json"
BASE = "_base.json.xz"
NEW_VERSION = ".new-version"
"""Ends the name of a file that an update could not merge into the one beside it."""

_CACHE = "__pycache__"
_MARK = re.compile(rb"^(<{7}|\|{7}|>{7}) ", re.MULTILINE)
_HASH = re.compile(r"[0-9a-f]{64}")
_RULE = "vendor/unreadable"  # as sdksmith has it in `rules`
_WORDS = {
    "unresolved": "conflict of an update, not resolved",
    "edited": "edited",
    "missing": "missing",
    "added": "added",
}


class Unreadable(Exception):
    """There is no package to verify, or its manifest cannot be trusted.

    Args:
        message: what is wrong.
        hint: a way out.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


@dataclass(frozen=True)
class Manifest:
    """What a package is made of.

    Attributes:
        package: its name.
        version: its version.
        files: the SHA-256 of each file, in hexadecimal, by its path in the folder.
        data: the manifest's own bytes, with LF line ends.
    """

    package: str
    version: str
    files: Mapping[str, str]
    data: bytes


@dataclass(frozen=True)
class Change:
    """A file that is not as it was vendored.

    Attributes:
        path: in the package's folder, with slashes.
        kind: "edited", "missing", "added", or "unresolved": an update left a conflict.
        lines: where the marks of conflicts are; they start at 1.
    """

    path: str
    kind: str
    lines: tuple[int, ...] = ()


@dataclass(frozen=True)
class Verified:
    """What was found in a folder; changes are in the order of their paths."""

    folder: str
    manifest: Manifest
    changes: tuple[Change, ...]


def verify(folder: Path) -> Verified:
    """Compare a package with its manifest.

    Raises:
        Unreadable: when there is none, or it lists what it may not.
    """
    manifest = read_manifest(folder)
    ours = _added_by_vendor(folder, manifest)
    try:
        changes = [*_compare(folder, manifest, ours)]
    except OSError as error:
        raise _unreadable(error) from error
    changes.sort(key=lambda change: change.path)
    return Verified(str(folder), manifest, tuple(changes))


def read_manifest(folder: Path) -> Manifest:
    """Give the manifest of the package in a folder.

    Raises:
        Unreadable: when there is none, or it lists a path that leads elsewhere.
    """
    path = folder / MANIFEST
    if not path.is_file():
        what = "has no _manifest.json" if folder.is_dir() else "is not a folder"
        hint = "name the folder of a package that sdksmith made"
        raise Unreadable(f"{printable(str(folder))} {what}", hint)
    content = read_object(path)
    files, options = (_as_object(content.get(key)) for key in ("files", "options"))
    if files is None or not isinstance(content.get("sdksmith"), str):
        raise Unreadable(f"{printable(str(path))} is not a manifest of sdksmith's")
    _refuse_strange(path, files)
    name, version = (
        str((options or {}).get(key, "")) for key in ("package_name", "version")
    )
    return Manifest(name, version, files, _read(path))


def read_object(path: Path) -> dict[str, Any]:
    """Give the object in a JSON file.

    Raises:
        Unreadable: when there is none.
    """
    shown = printable(str(path))
    hint = "take it from version control, or vendor the package anew"
    try:
        content = _as_object(json.loads(path.read_bytes()))
    except OSError as error:
        raise _unreadable(error) from error
    except json.JSONDecodeError as error:
        place = f"{shown}:{error.lineno}:{error.colno}"
        raise Unreadable(f"{place}: this is not JSON: {error.msg}", hint) from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{shown} is not JSON", hint) from error
    if content is None:
        raise Unreadable(f"{shown} is not an object", hint)
    return content


def _as_object(value: object) -> dict[str, Any] | None:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def _refuse_strange(manifest: Path, files: Mapping[str, Any]) -> None:
    """Make sure that all paths lead into the folder, and each to a place of its own."""
    folders = {path[:end] for path in files for end in _slashes(path)}
    own = {MANIFEST, RECORD, BASE}
    for path, known in files.items():
        parts = path.split("/")
        strange = any(
            part in ("", ".", "..", _CACHE) or re.search(r'[\\:*?"<>|\x00-\x1f]', part)
            for part in parts
        )
        known_hash = isinstance(known, str) and _HASH.fullmatch(known)
        if strange or path in own or path in folders or not known_hash:
            shown = f"{printable(str(manifest))} lists {printable(repr(path))}"
            what = "which is no path of a file in the package" if known_hash else ""
            message = f"{shown}, {what or 'without the SHA-256 of a file'}"
            raise Unreadable(message, "nothing was read or written: do not trust it")


def _slashes(path: str) -> Iterator[int]:
    return (index for index, letter in enumerate(path) if letter == "/")


def _added_by_vendor(folder: Path, manifest: Manifest) -> dict[str, str]:
    """Give what `sdksmith vendor` put beside the package's files: hashes by path."""
    if not os.path.lexists(folder / RECORD):
        return {MANIFEST: hash_of(manifest.data)}
    record = read_object(folder / RECORD)
    known = {MANIFEST: record.get("manifest_sha256"), BASE: record.get("base_sha256")}
    return {path: value for path, value in known.items() if isinstance(value, str)}


def _compare(
    folder: Path, manifest: Manifest, ours: Mapping[str, str]
) -> Iterator[Change]:
    known = {**manifest.files, **ours}
    found = dict(list_files(folder))
    for path, expected in known.items():
        if path not in found:
            yield Change(path, "missing")
        elif not found[path]:
            yield Change(path, "edited")
        else:
            data = (folder / path).read_bytes()
            if not is_same(data, expected):
                lines = find_marks(data)
                yield Change(path, "unresolved" if lines else "edited", lines)
    for path in found.keys() - known.keys() - {RECORD}:
        is_rest = path.endswith(NEW_VERSION) and path[: -len(NEW_VERSION)] in found
        yield Change(path, "unresolved" if is_rest else "added")


def list_files(folder: Path) -> Iterator[tuple[str, bool]]:
    """Give what is below a folder by its path, and whether it is an ordinary file.

    Links are not followed. What Python caches is passed over, and so are empty folders.
    """
    for place, folders, files in os.walk(folder, onerror=_raise):
        here = Path(place)
        links = [name for name in folders if (here / name).is_symlink()]
        folders[:] = [name for name in folders if name != _CACHE]
        for name in (*files, *links):
            path = here / name
            is_file = stat.S_ISREG(path.lstat().st_mode)
            yield path.relative_to(folder).as_posix(), is_file


def _raise(error: OSError) -> None:
    raise error


def find_marks(data: bytes) -> tuple[int, ...]:
    """Give the lines in which a conflict begins; they start at 1."""
    marks = [match for match in _MARK.finditer(data)]
    begins = [mark for mark in marks if mark.group().startswith(b"<")] or marks
    return tuple(data.count(b"\n", 0, mark.start()) + 1 for mark in begins)


def hash_of(data: bytes) -> str:
    """Give the SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def is_same(data: bytes, expected: str) -> bool:
    """Say whether bytes have a hash, be it with other line ends.

    Git for Windows may write them, and gives the file back as it was.
    """
    return expected in (hash_of(data), hash_of(data.replace(b"\r\n", b"\n")))


def _read(path: Path) -> bytes:
    return path.read_bytes().replace(b"\r\n", b"\n")


def _unreadable(error: OSError) -> Unreadable:
    reason = (error.strerror or str(error)).lower()
    return Unreadable(f"cannot read {printable(str(error.filename))}: {reason}")


def printable(text: str) -> str:
    """Give text that does nothing to a terminal but show."""
    return "".join(
        letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text
    )


def as_json(found: Verified) -> str:
    """Give what was found for programs: whether all is the same, and each change."""
    shown = {
        "folder": found.folder,
        "package": found.manifest.package,
        "version": found.manifest.version,
        "same": not found.changes,
        "files": [
            {"path": change.path, "change": change.kind, "lines": list(change.lines)}
            for change in found.changes
        ],
    }
    return json.dumps(shown, indent=2)


def as_lines(found: Verified) -> Iterator[str]:
    """Give what was found for people: a line for each change, then a summary."""
    for change in found.changes:
        for line in change.lines or (0,):
            place = f":{line}" if line else ""
            yield f"{printable(change.path)}{place}: {_WORDS[change.kind]}"
    manifest = found.manifest
    name = printable(f"{manifest.package} {manifest.version}")
    folder = printable(found.folder)
    if not found.changes:
        yield f"{folder}: {len(manifest.files):,} files are as in {name}"
        return
    kinds = [change.kind for change in found.changes]
    words = {**_WORDS, "unresolved": "with conflicts"}
    counts = [f"{kinds.count(kind):,} {words[kind]}" for kind in words if kind in kinds]
    yield f"{folder} is not as in {name}: {', '.join(counts)}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code."""
    summary, _, rest = (__doc__ or "").partition("\n")
    parser = argparse.ArgumentParser(
        description=summary,
        epilog=rest,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("path", type=Path, metavar="PATH", help="the package's folder")
    parser.add_argument(
        "--json", action="store_true", help="give JSON, one object", dest="as_json"
    )
    given = parser.parse_args(arguments)
    try:
        found = verify(given.path)
    except Unreadable as error:
        hint = f"\n  hint: {error.hint}" if error.hint else ""
        print(f"error: {error.message} [{_RULE}]{hint}", file=sys.stderr)
        return 2
    for line in [as_json(found)] if given.as_json else as_lines(found):
        print(line)
    return 1 if found.changes else 0


if __name__ == "__main__":
    sys.exit(main())
