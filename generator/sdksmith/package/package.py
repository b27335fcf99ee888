"""The package: the files of a back end, and the manifest that lists them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Self

from sdksmith import __version__
from sdksmith.errors import Diagnostic
from sdksmith.options import Options
from sdksmith.package.ext import EXT
from sdksmith.package.files import (
    EmittedOperation,
    Output,
    SkippedOperation,
    SourceFile,
)

if TYPE_CHECKING:
    from sdksmith.document import Document

MANIFEST = "_manifest.json"
# The files beside the package: they make it installable, and the user may have some.
PROJECT_FILES = ("README.md", "api.md", "pyproject.toml")


@dataclass(frozen=True)
class Custom:
    """What of a package is its user's own, beside the document.

    Attributes:
        read: the files and folders by name, each with its hash.
        noted: what the manifest says of them.
    """

    read: Mapping[str, str] = field(default_factory=dict[str, str])
    noted: Mapping[str, Any] = field(default_factory=dict[str, Any])


_NOTHING = Custom()


@dataclass(frozen=True)
class Package:
    """All files of one run, ready to be written.

    Attributes:
        name: of the package, and of its folder in the output folder.
        files: those in that folder by their path in it, the manifest among them.
        project_files: those beside it by name; none when only the package is wanted.
        warnings: faults of the document, and what was made of each.
        names_lock: the text of the lock of names, empty if none is to be written.
        read: the files that it was made of by name, folders too, each with its hash.
    """

    name: str
    files: tuple[SourceFile, ...]
    project_files: tuple[SourceFile, ...]
    emitted: tuple[EmittedOperation, ...]
    skipped: tuple[SkippedOperation, ...]
    left_out: tuple[SkippedOperation, ...] = ()
    notes: tuple[Diagnostic, ...] = ()
    warnings: tuple[Diagnostic, ...] = ()
    names_lock: str = ""
    read: Mapping[str, str] = field(default_factory=dict[str, str])

    @classmethod
    def build(
        cls,
        output: Output,
        document: Document,
        options: Options,
        custom: Custom = _NOTHING,
    ) -> Self:
        """Sort the files into package and project, and add the manifest."""
        name = options.package_name
        inside: list[SourceFile] = []
        beside: list[SourceFile] = []
        for file in sorted(output.files, key=lambda file: file.path):
            if file.path in PROJECT_FILES:
                beside.append(file)
            else:
                inside.append(SourceFile(_path_in(name, file.path), file.text))
        if options.package_only:
            beside = []
        paths = [file.path for file in inside + beside]
        assert len(set(paths)) == len(paths), f"a file is made twice: {paths}"
        manifest = _manifest(output, document, options, inside, beside)
        manifest |= {key: value for key, value in custom.noted.items() if value}
        text = json.dumps(manifest, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
        return cls(
            name=name,
            files=(*inside, SourceFile(MANIFEST, text)),
            project_files=tuple(beside),
            emitted=output.emitted,
            skipped=output.skipped,
            left_out=output.left_out,
            notes=output.notes,
            warnings=document.warnings,
            read={
                **{name: file.sha256 for name, file in document.files.items()},
                **custom.read,
            },
        )

    def hashes(self) -> dict[str, str]:
        """Give the hash of each file by its path in the output folder."""
        inside = {f"{self.name}/{file.path}": file.sha256 for file in self.files}
        return {**inside, **_hashes(self.project_files)}


def _path_in(name: str, path: str) -> str:
    """Give a path relative to the package; it may not lead out of it."""
    parts = path.split("/")
    clean = all(part not in ("", ".", "..") and "\\" not in part for part in parts)
    assert clean and len(parts) > 1 and parts[0] == name, f"outside of {name}: {path!r}"
    inside = PurePosixPath(*parts[1:]).as_posix()
    assert inside != MANIFEST, "the manifest is written by this module"
    assert parts[1] != EXT, f"this folder is the user's own: {path!r}"
    return inside


def _manifest(
    output: Output,
    document: Document,
    options: Options,
    inside: Iterable[SourceFile],
    beside: Iterable[SourceFile],
) -> dict[str, Any]:
    """Give the manifest; nothing in it depends on the machine or the time."""
    info = document.root["info"]
    return {
        "sdksmith": __version__,
        "spec": {
            "title": info["title"],
            "version": info["version"],
            "sha256": document.sha256,
            **({"files": _document_hashes(document)} if document.others else {}),
        },
        "options": {
            "package_name": options.package_name,
            "client_name": options.client_name,
            "version": options.version,
            "environment_prefix": options.environment_prefix,
            "http_library": options.http_library,
            "pagination": options.pagination,
            **_more_options(options),
        },
        **({"extensions": output.extensions} if output.extensions else {}),
        "files": _hashes(inside),
        "project_files": _hashes(beside),
        "operations": [
            {"id": done.id, "method": done.method, "path": done.path, "name": done.name}
            for done in output.emitted
        ],
        "skipped": [_described(left) for left in output.skipped],
        **(
            {"left_out": [_described(left) for left in output.left_out]}
            if output.left_out
            else {}
        ),
    }


def _described(left: SkippedOperation) -> dict[str, str]:
    return {
        "id": left.id,
        "method": left.method,
        "path": left.path,
        "name": left.name,
        "reason": left.reason,
    }


# Options that few packages have; a manifest lists those that are not as by default.
_RARE = ("requires_python", "timeout", "max_retries", "max_retry_wait")


def _more_options(options: Options) -> dict[str, Any]:
    defaults = {entry.name: entry.default for entry in fields(Options)}
    found = {
        name: getattr(options, name)
        for name in _RARE
        if getattr(options, name) != defaults[name]
    }
    if options.licence_header:
        found["licence_header"] = options.licence_header
    if options.renames:
        names: dict[str, dict[str, str]] = {}
        for entry in options.renames:
            names.setdefault(entry.kind, {})[entry.old] = entry.new
        found["rename"] = names
    if options.operations:
        rules: dict[str, list[dict[str, str]]] = {}
        for rule in options.operations:
            rules.setdefault(rule.list, []).append(rule.parts())
        found["operations"] = rules
    return found


def _document_hashes(document: Document) -> dict[str, str]:
    """Give the hash of each file: by URL, or by the path from the document's folder."""
    folder = document.path.resolve().parent
    return {
        name if "://" in name else _path_from(folder, Path(name)): file.sha256
        for name, file in document.files.items()
    }


def _path_from(folder: Path, path: Path) -> str:
    try:
        return Path(os.path.relpath(path.resolve(), folder)).as_posix()
    except ValueError:  # on another drive of Windows
        return path.name


def _hashes(files: Iterable[SourceFile]) -> dict[str, str]:
    return {file.path: file.sha256 for file in files}
