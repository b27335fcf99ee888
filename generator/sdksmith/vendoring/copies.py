"""A vendored package on the disk: what it is made of, and what `update` needs of it.

_manifest.json   as in the package that it was copied from
_vendored.json   where that is, and the hashes of the two others
_base.json.xz    the files as they were, to merge edits with a new version
"""

from __future__ import annotations

import json
import lzma
import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from sdksmith.errors import Diagnostic, UsageError, display_path, reason_of
from sdksmith.rules import Rule
from sdksmith.vendoring import verify_vendored as verifier
from sdksmith.vendoring.verify_vendored import BASE, MANIFEST, RECORD, Manifest

# More than any package has; what is larger is made to fill the memory.
_MOST_BYTES = 1 << 30


@dataclass(frozen=True)
class Source:
    """A package to copy, all its files as the manifest lists them.

    Attributes:
        folder: of the package.
        files: the bytes by path, without the manifest.
        left: what else is in the folder, and is not copied.
    """

    folder: Path
    manifest: Manifest
    files: Mapping[str, bytes]
    left: tuple[str, ...] = ()


@dataclass(frozen=True)
class Copy:
    """A vendored package as it is now.

    Attributes:
        origin: the folder that it was copied from, None if nobody knows.
        has_base: whether the files as they were are kept, or there is no record yet.
        files: the bytes of ordinary files by path.
        own: those that are not the package's: manifest, record, base.
        others: links and the like.
    """

    folder: Path
    manifest: Manifest
    origin: Path | None
    has_base: bool
    files: Mapping[str, bytes]
    own: Mapping[str, bytes]
    others: frozenset[str] = field(default_factory=frozenset[str])


@contextmanager
def translating() -> Generator[None]:
    """Turn what the verifier and the system say of a package into an error of ours.

    Raises:
        UsageError: instead of theirs.
    """
    try:
        yield
    except verifier.Unreadable as error:
        found = Diagnostic(error.message, hint=error.hint, rule=Rule.UNREADABLE_COPY)
        raise UsageError(found) from error
    except OSError as error:
        place = display_path(Path(str(error.filename)))
        message = f"cannot read {place}: {reason_of(error)}"
        raise UsageError(Diagnostic(message, rule=Rule.UNREADABLE_FILE)) from error


def read_source(
    path: Path,
    *,
    allow_edited: bool = False,
    hint: str = "make the package anew",
) -> Source:
    """Give the package in a folder, or in a folder of that.

    Args:
        allow_edited: take the files as they are, those that are there.
        hint: the way out where some have been edited.

    Raises:
        UsageError: when there is none, or it is not as it was made.
    """
    folder = _find_package(path)
    with translating():
        found = verifier.verify(folder)
        there = dict(verifier.list_files(folder))
        files = {
            name: _as_made((folder / name).read_bytes(), known)
            for name, known in found.manifest.files.items()
            if there.get(name)
        }
    faults = [change for change in found.changes if change.kind != "added"]
    if faults and not allow_edited:
        shown = [(display_path(folder / fault.path), fault.kind) for fault in faults]
        rule = Rule.EDITED_SOURCE
        told = [
            Diagnostic(f"{name} is {kind}", hint=hint, rule=rule)
            for name, kind in shown
        ]
        raise UsageError(*told)
    left = tuple(change.path for change in found.changes if change.kind == "added")
    return Source(folder, found.manifest, files, left)


def _as_made(data: bytes, known: str) -> bytes:
    """Give the bytes of a file with the line ends that it was made with."""
    made = data.replace(b"\r\n", b"\n")
    return made if verifier.hash_of(made) == known else data


def _find_package(path: Path) -> Path:
    if (path / MANIFEST).exists() or not path.is_dir():
        return path
    found = sorted(entry.parent for entry in path.glob(f"*/{MANIFEST}"))
    if len(found) == 1:
        return found[0]
    if not found:
        message = f"{display_path(path)} holds no package that sdksmith made"
        hint = "make one with `sdksmith generate`, and name its folder"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.NO_PACKAGE))
    names = ", ".join(display_path(entry) for entry in found)
    message = f"{display_path(path)} holds several packages: {names}"
    hint = "name the folder of one"
    raise UsageError(Diagnostic(message, hint=hint, rule=Rule.NO_PACKAGE))


def read_copy(folder: Path) -> Copy:
    """Give the vendored package in a folder.

    Raises:
        UsageError: when it cannot be read, or its manifest has been changed.
    """
    with translating():
        manifest = verifier.read_manifest(folder)
        there = dict(verifier.list_files(folder))
        record = _read_record(folder, manifest)
        files = {
            name: (folder / name).read_bytes()
            for name, is_file in there.items()
            if is_file
        }
    others = frozenset(name for name in there if not there[name])
    origin = record.get("from")
    is_path = isinstance(origin, str) and origin.isprintable()
    known = folder / str(origin) if is_path else None
    own = {name: files.pop(name) for name in (MANIFEST, RECORD, BASE) if name in files}
    has_base = not record or BASE in own
    return Copy(folder, manifest, known, has_base, files, own, others)


def _read_record(folder: Path, manifest: Manifest) -> Mapping[str, Any]:
    if not os.path.lexists(folder / RECORD):
        return {}
    record = verifier.read_object(folder / RECORD)
    if record.get("manifest_sha256") != verifier.hash_of(manifest.data):
        # Its hashes decide what counts as an edit, and what nobody edited is replaced.
        message = f"{display_path(folder / MANIFEST)} is not the one that was vendored"
        hint = "take it from version control; if it is right, remove _vendored.json"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.UNREADABLE_COPY))
    return record


def read_base(copy: Copy) -> Mapping[str, bytes]:
    """Give the files as they were vendored, those that are kept beside the manifest.

    Raises:
        UsageError: when what is there cannot be read.
    """
    if BASE not in copy.own:
        return {}
    try:
        reader = lzma.LZMADecompressor()
        data = reader.decompress(copy.own[BASE], _MOST_BYTES)
        found: object = json.loads(data)
        entries = cast("dict[str, Any]", found if isinstance(found, dict) else {})
        return {
            name: text.encode("utf-8", "surrogateescape")
            for name, text in entries.items()
            if isinstance(text, str)
        }
    except (lzma.LZMAError, EOFError, ValueError, RecursionError) as error:
        message = f"{display_path(copy.folder / BASE)} cannot be read"
        hint = "take it from version control, or remove it and name --base"
        found = Diagnostic(message, hint=hint, rule=Rule.UNREADABLE_COPY)
        raise UsageError(found) from error


def copied_files(
    source: Source, folder: Path, *, with_base: bool = True
) -> dict[str, bytes]:
    """Give the files of a package's copy in a folder, with what belongs to a copy."""
    record: dict[str, object] = {
        "manifest_sha256": verifier.hash_of(source.manifest.data)
    }
    files = {**source.files, MANIFEST: source.manifest.data}
    origin = _path_from(folder, source.folder)
    if origin:
        record["from"] = origin
    if with_base:
        files[BASE] = _write_base(source)
        record["base_sha256"] = verifier.hash_of(files[BASE])
    text = json.dumps(record, indent=2, sort_keys=True, ensure_ascii=False)
    return {**files, RECORD: f"{text}\n".encode()}


def _write_base(source: Source) -> bytes:
    """Give the archive of all files that are as they were made."""
    known = source.manifest.files
    texts = {
        name: data.decode("utf-8", "surrogateescape")
        for name, data in source.files.items()
        if verifier.hash_of(data) == known[name]
    }
    text = json.dumps(texts, sort_keys=True)
    return lzma.compress(text.encode(), preset=6)


def _path_from(folder: Path, path: Path) -> str:
    """Give a path as seen from a folder: who clones both finds it there."""
    try:
        return Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()
    except ValueError:  # on another drive of Windows
        return ""
