"""The files of a document: each is read once, and only where the user lets us.

A document may come from elsewhere, and would tell with its messages what is in other
files of this machine. So it reads files of its own folder and below. What is above is
open where the user said so, by `--root` or by running sdksmith above the document.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sdksmith.document import reading
from sdksmith.document.addresses import RemoteError, is_local_server, is_remote, refuse
from sdksmith.document.files import DocumentFile
from sdksmith.document.origins import Origins
from sdksmith.errors import DocumentError, display_path
from sdksmith.near import find_near
from sdksmith.rules import Rule

# A server may answer each request with a file that refers to the next one.
_MOST_FETCHED = 1000
_SUFFIXES = (".yaml", ".yml", ".json")


class UnreadableError(Exception):
    """Why a file cannot have a part in a document, and a way out.

    Attributes:
        name: of the file beside it that was probably meant; "" where nobody knows.
    """

    def __init__(
        self,
        reason: str,
        hint: str = "",
        *,
        rule: Rule = Rule.REFERENCE_FILE,
        name: str = "",
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint
        self.rule = rule
        self.name = name


@dataclass(frozen=True)
class Sources:
    """What is read beside the document.

    Attributes:
        roots: folders below which every file may be read.
        allow_remote: whether files of other machines may be.
        overlays: the files that change the document, in their order.
    """

    roots: tuple[Path, ...] = ()
    allow_remote: bool = False
    overlays: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Loaded:
    """A file with its values.

    Attributes:
        url: what relative references in it are relative to.
        origins: the way back when overlays have changed the values.
    """

    file: DocumentFile
    url: str
    value: Any = field(repr=False)
    origins: Origins

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.file.name


class Store:
    """Opens files by URL.

    Attributes:
        files: those that have values of the document in them.
        read: all that were read, overlays too.
    """

    def __init__(self, entry: Path, sources: Sources) -> None:
        self.files: dict[str, Loaded] = {}
        self.read: dict[str, DocumentFile] = {}
        self._sources = sources
        self._names: dict[str, str] = {}
        self._fetched = 0
        self._failed: dict[str, UnreadableError | DocumentError] = {}
        folders = [entry.parent, *sources.roots]
        if entry.resolve().is_relative_to(Path.cwd().resolve()):
            folders.append(Path.cwd())
        self._roots = tuple(folder.resolve() for folder in folders)

    def add(self, loaded: Loaded) -> None:
        """Take in a file that was read already."""
        self.files[loaded.name] = loaded
        self.read[loaded.name] = loaded.file
        self._names[loaded.url] = loaded.name

    def open(self, url: str, base: Loaded) -> Loaded:
        """Give the file at a URL without a fragment, to which `base` refers.

        Raises:
            UnreadableError: when it is not there, or may not be read.
            DocumentError: when it is neither YAML nor JSON.
        """
        if url in self._failed:
            raise self._failed[url]
        if url not in self._names:
            try:
                self._names[url] = self._read(url, base)
            except (UnreadableError, DocumentError) as error:
                self._failed[url] = error
                raise
        return self.files[self._names[url]]

    def _read(self, url: str, base: Loaded) -> str:
        """Read a file and give its name; two spellings of a path are one file."""
        parts = urlsplit(url)
        if is_remote(url):
            return self._read_remote(url, base)
        if is_remote(base.url):
            raise _denied("a file of another machine reads none of this one")
        if parts.scheme != "file" or parts.netloc:
            hint = "write a path relative to this file, with slashes"
            raise UnreadableError("this is neither a file nor an https URL", hint)
        # What speaks HTTP takes a while to import, and most documents are one file.
        from urllib.request import url2pathname

        try:
            return self._read_local(Path(url2pathname(parts.path)))
        except (OSError, RuntimeError, ValueError) as error:
            # Python tells of a circle of links by a RuntimeError.
            reason = getattr(error, "strerror", None) or str(error)
            raise UnreadableError(f"cannot be read: {reason.lower()}") from error

    def _read_local(self, path: Path) -> str:
        real = path.resolve()
        known = self._names.get(real.as_uri())
        if known:
            return known
        if not any(real.is_relative_to(root) for root in self._roots):
            hint = f"if the document may read it: --root {display_path(real.parent)}"
            reason = "outside of the folders that this document may read"
            raise _denied(reason, hint)
        if real.is_dir():
            raise UnreadableError("this is a folder", _file_in(real))
        if not real.is_file():
            name, hint = _find_similar(path)
            raise UnreadableError("there is no such file", hint, name=name)
        data = real.read_bytes()
        return self._take(str(real), real.as_uri(), data)

    def _read_remote(self, url: str, base: Loaded) -> str:
        try:
            refuse(url)
        except RemoteError as error:
            raise UnreadableError(str(error)) from error
        if not self._sources.allow_remote:
            hint = "if you trust that server: --allow-remote"
            raise _denied("files of other machines are not read", hint)
        if is_local_server(url) and _is_elsewhere(base.url):
            raise _denied("a file of another machine reads none of this one")
        self._fetched += 1
        if self._fetched > _MOST_FETCHED:
            reason = f"more than {_MOST_FETCHED:,} files of other machines"
            raise UnreadableError(reason)
        from sdksmith.document import remote

        try:
            fetched = remote.fetch(url)
        except RemoteError as error:
            raise UnreadableError(f"cannot be read: {error}") from error
        return self._take(url, fetched.url, fetched.data)

    def _take(self, name: str, url: str, data: bytes) -> str:
        if b"\0" in data:
            reason = "this is neither YAML nor JSON, it is not text at all"
            raise UnreadableError(reason)
        self.read[name] = DocumentFile(name, data)
        value = reading.read_values(name, data)
        self.add(Loaded(self.read[name], url, value, Origins(name)))
        return name


def _is_elsewhere(url: str) -> bool:
    return is_remote(url) and not is_local_server(url)


def _file_in(folder: Path) -> str:
    names = sorted(entry.name for entry in folder.iterdir() if _is_document(entry))
    return f"name a file in it, such as {names[0]}" if names else ""


def _is_document(path: Path) -> bool:
    return path.suffix in _SUFFIXES and path.is_file()


def _denied(reason: str, hint: str = "") -> UnreadableError:
    return UnreadableError(reason, hint, rule=Rule.REFERENCE_DENIED)


def _find_similar(path: Path) -> tuple[str, str]:
    """Give the file that was probably meant, by its name and in a hint."""
    if "\\" in path.name:
        return "", "write the path with slashes, not with backslashes"
    if not path.parent.is_dir():
        return "", f"there is no folder {display_path(path.parent)} either"
    names = sorted(entry.name for entry in path.parent.iterdir() if entry.is_file())
    by_stem = [name for name in names if Path(name).stem == path.stem]
    near = by_stem[0] if by_stem else find_near(path.name, names)
    if not near:
        return "", ""
    shown = display_path(Path(os.path.normpath(path.parent)) / near)
    return near, f"did you mean {shown}?"
