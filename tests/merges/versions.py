"""Packages of documents and of their next versions, made in this process."""

from __future__ import annotations

import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import yaml

import sdksmith.document.validation  # noqa: F401 - else each document starts a process for it
from merges.documents import CHANGES, DOCUMENTS, Node, read_document, revise
from sdksmith import pipeline
from sdksmith.options import Arguments, load_options
from sdksmith.package import Package


@dataclass(frozen=True)
class Version:
    """A package, and the next one.

    Attributes:
        document: its name in `DOCUMENTS`.
        change: what was changed in it, of `CHANGES`.
    """

    document: str
    change: str
    before: Package
    after: Package

    def texts(self) -> dict[str, tuple[str, str]]:
        """Give the Python files that both have and that differ: before and after."""
        after = {file.path: file.text for file in self.after.files}
        return {
            file.path: (file.text, after[file.path])
            for file in self.before.files
            if file.path.endswith(".py")
            and after.get(file.path, file.text) != file.text
        }

    def changed(self) -> dict[str, str]:
        """Give the Python files that the next one has otherwise, or not at all."""
        after = {file.path: file.text for file in self.after.files}
        return {
            file.path: file.text
            for file in self.before.files
            if file.path.endswith(".py") and after.get(file.path) != file.text
        }


def make_versions(documents: tuple[str, ...] = (*DOCUMENTS,)) -> list[Version]:
    """Give each document with each change that it has a place for."""
    found: list[Version] = []
    for name in documents:
        document = read_document(name)
        before = make_package(name, document)
        for change in CHANGES:
            revised = revise(document, change, zlib.crc32(f"{name} {change}".encode()))
            if revised is not None:
                after = make_package(name, revised)
                found.append(Version(name, change, before, after))
    return found


def make_package(name: str, document: Node) -> Package:
    """Give the package of a document."""
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "openapi.yaml"
        spec.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
        output = Path(folder) / "out"
        arguments = Arguments(spec=spec, output=output, package_name=name)
        return pipeline.generate(load_options(arguments))


def write(package: Package, folder: Path) -> None:
    """Write a package below a folder."""
    for file in package.files:
        path = folder / package.name / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.data)
