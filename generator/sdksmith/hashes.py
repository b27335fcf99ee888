"""Hashes of files and of folders: has one changed?"""

import hashlib
from collections.abc import Iterator
from pathlib import Path

CACHE = "__pycache__"


def hash_of(path: Path) -> str:
    """Give the SHA-256 of a file in hexadecimal, "" where none can be read.

    That of a folder is of the names and the bytes of all files in it.
    """
    try:
        if path.is_dir():
            return _hash_folder(path)
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def list_files(folder: Path) -> Iterator[Path]:
    """Give the files of a folder and of those in it, in order, without Python's caches."""
    for path in sorted(folder.rglob("*")):
        if CACHE not in path.relative_to(folder).parts and path.is_file():
            yield path


def _hash_folder(folder: Path) -> str:
    found = hashlib.sha256()
    for path in list_files(folder):
        known = hashlib.sha256(path.read_bytes()).hexdigest()
        found.update(f"{path.relative_to(folder).as_posix()}\0{known}\n".encode())
    return found.hexdigest()
