"""The two sides of a comparison: a document, a package on the disk, or a revision."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import griffe

from sdksmith.diffing.changes import Change
from sdksmith.diffing.loading import load_package
from sdksmith.diffing.reading import is_read, read_sources, read_surface
from sdksmith.diffing.surface import Surface
from sdksmith.document import Document
from sdksmith.errors import Diagnostic, Location, UsageError, display_path
from sdksmith.lock import ChosenName
from sdksmith.options import Options
from sdksmith.package import MANIFEST, Package, read_manifest
from sdksmith.rules import Rule

_PROJECT = "pyproject.toml"


@dataclass(frozen=True)
class Side:
    """One side of a comparison.

    Attributes:
        label: how it was named.
        name: of the package.
        sources: the modules of the package by the path in it.
        version: of the package.
        python: the oldest Python that it runs on, empty if nobody says.
        http_library: what it sends with.
    """

    label: str
    name: str
    sources: Mapping[str, str]
    version: str
    python: str = ""
    http_library: str = ""
    document: Document | None = None
    names: tuple[ChosenName, ...] = field(default=())

    @cached_property
    def surface(self) -> Surface:
        """What users can touch."""
        return read_surface(self.name, self.sources)

    @cached_property
    def loaded(self) -> griffe.Module:
        """The whole package, as griffe reads it."""
        return load_package(self.name, self.sources)

    def locate(self, change: Change) -> Location | None:
        """Give where in the document that stands of which a change is told."""
        if self.document is None:
            return None
        kind, _, name = change.of.partition(" ")
        step = change.subject.removeprefix(f"{name}.") if kind == "class" else ""
        found = self._places.get((kind, name.partition(".")[2] if step else name))
        if found is None:
            return None
        wire_name = self._wire_name(name, step)
        if wire_name:
            with suppress(KeyError, IndexError, TypeError):
                return self.document.locate((*found.place, "properties", wire_name))
        return self.document.locate(found.place)

    def _wire_name(self, name: str, step: str) -> str:
        kind = self.surface.kinds.get(name)
        known = kind.fields.get(step) if kind else None
        return known.wire_name if known else ""

    @cached_property
    def _places(self) -> Mapping[tuple[str, str], ChosenName]:
        words = {"classes": "class", "methods": "method"}
        return {
            (words[entry.kind], entry.name): entry
            for entry in self.names
            if entry.kind in words
        }


def of_package(
    label: str,
    package: Package,
    options: Options,
    document: Document,
    names: tuple[ChosenName, ...],
) -> Side:
    """Give the side of a package that has just been made."""
    return Side(
        label=label,
        name=package.name,
        sources={file.path: file.text for file in package.files if is_read(file.path)},
        version=options.version,
        python=_python_floor(
            next((f.text for f in package.project_files if f.path == _PROJECT), "")
        ),
        http_library=options.http_library,
        document=document,
        names=names,
    )


def of_folder(label: str, folder: Path) -> Side:
    """Give the side of a package on the disk.

    Raises:
        UsageError: when it is not one that sdksmith made.
    """
    home = next(_list_packages(folder), None)
    if home is None:
        message = f"{display_path(folder)} holds no package of sdksmith's"
        hint = f"name a document, or a folder with {MANIFEST} in it"
        raise UsageError(Diagnostic(message, hint=hint, rule=Rule.NO_PACKAGE))
    options = read_options(home)
    return Side(
        label=label,
        name=home.name,
        sources=read_sources(home),
        version=str(options.get("version", "0.1.0")),
        python=_python_floor(_read_text(home.parent / _PROJECT)),
        http_library=str(options.get("http_library", "")),
    )


def _python_floor(project: str) -> str:
    """Give the oldest Python that a pyproject.toml of ours allows, "" without one."""
    found = re.search(r'^requires-python = ">=([0-9.]+)"', project, re.MULTILINE)
    return found[1] if found else ""


def _read_text(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""


def _list_packages(folder: Path) -> Iterator[Path]:
    """Give the folder itself if it is a package, else those directly in it."""
    for home in (folder, *sorted(folder.iterdir())):
        if read_manifest(home) and (home / "_client.py").is_file():
            yield home


def read_options(home: Path) -> Mapping[str, object]:
    """Give the options that a package on the disk was made with."""
    found: Mapping[str, object] = (read_manifest(home) or {}).get("options", {})
    return found
